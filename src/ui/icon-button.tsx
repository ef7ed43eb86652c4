import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';

/** A round button that shows only an icon; `label` names it to everyone else and as a tooltip. */
export function IconButton(
  props: { icon: LucideIcon; label: string } & ButtonHTMLAttributes<HTMLButtonElement>,
) {
  const { icon: Icon, label, className, ...rest } = props;
  return (
    <button
      type="button"
      className={className ? `icon-button ${className}` : 'icon-button'}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
