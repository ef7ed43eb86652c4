import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

/**
 * A round button that shows only an icon; `label` names it to everyone else and as a tooltip. One that is disabled keeps
 * the focus, so that the press that exhausted it does not throw the keyboard back to the top of the page.
 */
export function IconButton(props: { icon: LucideIcon; label: string } & ComponentProps<'button'>) {
  const { icon: Icon, label, className, disabled = false, onClick, ...rest } = props;
  return (
    <button
      type="button"
      className={className ? `icon-button ${className}` : 'icon-button'}
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
      {...rest}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
