import {
  Menu,
  MenuGroup,
  MenuGroupLabel,
  MenuItem,
  MenuItemCheckbox,
  useMenuStore,
} from '@ariakit/react/menu';
import { useStoreState } from '@ariakit/react/store';
import { useEffect, useId } from 'react';
import { IN_TOP_LAYER, useTopLayer } from '../popup/in-top-layer.ts';
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
  useTopLayer(useStoreState(menu, 'popoverElement'));
  useEffect(() => {
    if (!open) return;
    menu.setInitialFocus(focus);
    menu.setAutoFocusOnShow(true);
  }, [menu, open, focus]);
  return (
    <Menu
      store={menu}
      className="popup-list menu-items"
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
        <MenuGroup key={id} className="popup-group menu-group">
          {title && <MenuGroupLabel className="small faint">{title}</MenuGroupLabel>}
          {items.map((item) => (
            <Command key={item.id} item={item} />
          ))}
        </MenuGroup>
      ))}
    </Menu>
  );
}
