import {
  Menu,
  MenuGroup,
  MenuGroupLabel,
  MenuItem,
  MenuItemCheckbox,
  useMenuStore,
} from '@ariakit/react/menu';
import { useStoreState } from '@ariakit/react/store';
import { useEffect, useId, useLayoutEffect } from 'react';
import type { MenuGroup as Group, MenuItem as Item, PopupProps } from './items.ts';
import './popup.css';

function Command({ item }: { item: Item }) {
  const id = useId();
  const { name, use, spoken, checked, onChoose } = item;
  const words = (
    <>
      <span className="menu-name">{name}</span>
      {use && (
        <span id={id} className="menu-use faint">
          {use}
        </span>
      )}
    </>
  );
  const described = {
    className: 'menu-item',
    'aria-label': spoken ?? name,
    'aria-describedby': use && !spoken ? id : undefined,
    onClick: onChoose,
  };
  return checked === undefined ? (
    <MenuItem {...described}>{words}</MenuItem>
  ) : (
    <MenuItemCheckbox {...described} name={item.id} checked={checked} hideOnClick={false}>
      {words}
    </MenuItemCheckbox>
  );
}

/** In the browser's top layer nothing covers or clips it, wherever its button stands. */
const IN_TOP_LAYER = { className: 'menu-layer', popover: 'manual' } as const;

/**
 * The list of a menu. Ariakit walks it by arrows and letters, keeps it inside the window, closes it and gives the focus back.
 */
export default function MenuPopup(props: PopupProps & { groups: readonly Group[] }) {
  const { label, anchor, open, setOpen, focus, groups } = props;
  const menu = useMenuStore({ open, setOpen, placement: 'bottom-end', focusLoop: true });
  useEffect(() => {
    menu.setAnchorElement(anchor);
    menu.setDisclosureElement(anchor);
  }, [menu, anchor]);
  const layer = useStoreState(menu, 'popoverElement');
  useLayoutEffect(() => {
    if (layer?.isConnected && !layer.matches(':popover-open')) layer.showPopover();
  }, [layer]);
  useEffect(() => {
    if (!open) return;
    menu.setInitialFocus(focus);
    menu.setAutoFocusOnShow(true);
  }, [menu, open, focus]);
  return (
    <Menu
      store={menu}
      className="menu-items"
      aria-label={label}
      gutter={4}
      overflowPadding={8}
      fitViewport
      unmountOnHide
      finalFocus={anchor}
      fixed
      wrapperProps={IN_TOP_LAYER}
      hideOnInteractOutside={({ target }) => !(target instanceof Node && anchor.contains(target))}
      hideOnEscape={(event) => {
        // A dialog or a presentation around it stays.
        event.preventDefault();
        event.stopPropagation();
        return true;
      }}
    >
      {groups.map(({ id, title, items }) => (
        <MenuGroup key={id} className="menu-group">
          {title && <MenuGroupLabel className="small faint">{title}</MenuGroupLabel>}
          {items.map((item) => (
            <Command key={item.id} item={item} />
          ))}
        </MenuGroup>
      ))}
    </Menu>
  );
}
