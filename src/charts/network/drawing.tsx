import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { networkTexts } from '../../i18n/charts/network.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import type { Network } from '../../model/network.ts';
import { usePathNodes } from '../../state/cooperation/use-path-nodes.ts';
import { useActions, useApp, useReadApp, useView } from '../../state/use-app.ts';
import { useIsCard } from '../frame/host.ts';
import type { ChartSize } from '../frame/table.ts';
import type { NetworkStage } from './canvas/stage.ts';
import { useNetworkGestures } from './canvas/use-gestures.ts';
import { useNetworkStage } from './canvas/use-stage.ts';
import { panView, toLayout, zoomView } from './canvas/view.ts';
import { chooseNode } from './choose.ts';
import { findLit, selectEmphasis } from './emphasis.ts';
import { NetworkList } from './list.tsx';
import type { NetworkModel } from './model.ts';
import { referentOfConnection, referentToPoint } from './referent.ts';
import type { Pins } from './solver/use-solution.ts';
import { tipOfNetwork } from './tip.ts';
import { NetworkTools } from './tools.tsx';
import { useNetworkPlacing } from './use-placing.ts';
import type { NetworkWords } from './words.ts';

/** What of the network has the reader's attention; by key, the drawing follows. */
interface Attended {
  readonly node: string | null;
  readonly connection: number | null;
  readonly at: { readonly x: number; readonly y: number };
  readonly byKey: boolean;
}

const NOBODY: Attended = { node: null, connection: null, at: { x: 0, y: 0 }, byKey: false };
const NOTHING: ReadonlySet<number> = new Set();
/** How near the edge of the drawing a node may be to count as seen, in CSS pixels. */
const SEEN = 24;

/** The network on its canvas, the list of its nodes behind, its tip and the buttons of its view. */
export function NetworkDrawing(props: {
  model: NetworkModel;
  positions: Float32Array;
  size: ChartSize;
  words: NetworkWords;
  networks: ReadonlyMap<string, Network>;
  pins: Pins;
  onPins: (change: (pins: Pins) => Pins) => void;
  /** The chart's stage, for whoever wants a picture of it. */
  stage: RefObject<NetworkStage | null>;
}) {
  const { model, positions, size, words, networks, pins, onPins, stage } = props;
  const text = useTexts(networkTexts);
  const actions = useActions();
  const catalog = useApp((state) => state.catalog);
  const pointed = useApp((state) => state.pointed);
  const read = useReadApp();
  const country = useView(({ country }) => country);
  const site = useView(({ site }) => site);
  const network = useView(({ network }) => network);
  const link = useView(({ link }) => link);
  const onPaths = usePathNodes();
  const [attended, setAttended] = useState(NOBODY);
  /** Counts the moves of what is drawn while the tip stands beside it. */
  const [, setMoves] = useState(0);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { points } = model;

  const places = useMemo(() => new Map(points.map(({ node, index }) => [node.id, index])), [points]);
  const active = attended.node === null ? null : (places.get(attended.node) ?? null);
  const connection = attended.connection;
  const emphasis = useMemo(
    () => selectEmphasis(model, { active, connection, pointed, site, network, country, onPaths }, catalog),
    [model, active, connection, pointed, site, network, country, onPaths, catalog],
  );
  const lit = useMemo(
    () => (pointed ? findLit(model, pointed, catalog) : NOTHING),
    [model, pointed, catalog],
  );
  const pinned = useMemo(() => new Set(pins.keys()), [pins]);
  const isAttended = attended !== NOBODY;
  const onMove = useCallback(() => isAttended && setMoves((moves) => moves + 1), [isAttended]);
  const isCard = useIsCard('network');
  const [around, setAround] = useState(true);
  const placing = useNetworkPlacing(model, positions, size, pinned, around);
  useNetworkStage(stage, canvas, { ...placing, model, size, emphasis, pinned }, onMove);

  const attend = (next: Attended) => {
    if (next.node === attended.node && next.connection === attended.connection) return;
    setAttended(next);
    const node = points[places.get(next.node ?? '') ?? -1]?.node;
    const line = model.connections[next.connection ?? -1];
    if (node?.siteIndex != null) actions.hover(node.siteIndex);
    else if (node) actions.point(referentToPoint(node, catalog, networks));
    else actions.point(line ? referentOfConnection(line, points) : null);
  };
  const goTo = (index: number | null) => {
    const node = points[index ?? -1]?.node;
    attend(node ? { ...NOBODY, node: node.id, byKey: true } : NOBODY);
    const ground = stage.current?.ground();
    if (!node || index === null || !ground) return;
    const [x, y] = [2 * index, 2 * index + 1].map((place) => ground.positions[place] ?? 0);
    const at = {
      x: ground.view.x + ground.view.scale * (x ?? 0),
      y: ground.view.y + ground.view.scale * (y ?? 0),
    };
    const isSeen = at.x > SEEN && at.y > SEEN && at.x < size.width - SEEN && at.y < size.height - SEEN;
    if (!isSeen) stage.current?.look((now) => panView(now, size.width / 2 - at.x, size.height / 2 - at.y));
  };
  const pinAt = (index: number, to: readonly [x: number, y: number] | null) => {
    const id = points[index]?.node.id;
    if (id === undefined) return;
    onPins((before) => {
      const after = new Map(before);
      if (to) after.set(id, to);
      else after.delete(id);
      return after;
    });
  };
  const togglePin = (index: number) => {
    const ground = stage.current?.ground();
    const isPinned = pinned.has(points[index]?.node.id ?? '');
    if (ground)
      pinAt(
        index,
        isPinned ? null : [ground.positions[2 * index] ?? 0, ground.positions[2 * index + 1] ?? 0],
      );
  };
  const choose = (index: number, add: boolean) => {
    const node = points[index]?.node;
    if (node) chooseNode(node, add, read(), actions);
  };
  const zoom = (factor: number, at = { x: size.width / 2, y: size.height / 2 }) =>
    stage.current?.look((now) => zoomView(now, factor, at.x, at.y));
  const carried = (index: number, at: { x: number; y: number }) => {
    const ground = stage.current?.ground();
    const to = ground && toLayout(ground.view, at);
    if (to) stage.current?.carry(index, to);
    return to;
  };

  useNetworkGestures(canvas, {
    ground: () => stage.current?.ground() ?? null,
    onPoint: (node, line, at) =>
      attend(
        node === null && line === null
          ? NOBODY
          : { node: points[node ?? -1]?.node.id ?? null, connection: line, at, byKey: false },
      ),
    onPress: (node, event) => {
      const id = points[node ?? -1]?.node.id;
      // A finger has no hover: its first press shows what a pointer would see, the second chooses.
      if (node === null || id === undefined) attend(NOBODY);
      else if (event.pointerType === 'touch' && attended.node !== id) attend({ ...NOBODY, node: id });
      else if (pinned.has(id)) togglePin(node);
      else choose(node, event.shiftKey || event.ctrlKey || event.metaKey);
    },
    onCarry: (node, at) => carried(node, at),
    onDrop: (node, at) => {
      const to = carried(node, at);
      if (to) pinAt(node, [to.x, to.y]);
    },
    onPan: (x, y) => stage.current?.look((now) => panView(now, x, y)),
    onZoom: zoom,
  });

  const ground = isAttended ? (stage.current?.ground() ?? null) : null;
  const tip = tipOfNetwork(ground, { ...attended, node: active }, size, words, pinned);
  const isChosen = country.length + link.length > 0 || network !== null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape clears from wherever the focus is inside.
    <div
      className="chart-drawing network-drawing"
      style={size}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !(isChosen || (isAttended && !attended.byKey))) return;
        event.stopPropagation();
        if (isAttended && !attended.byKey) attend(NOBODY);
        if (!isChosen) return;
        if (country.length > 0) actions.setFilters({ country: [] });
        if (network !== null || link.length > 0) actions.setFocus({ network: null, compare: null, link: [] });
      }}
    >
      <NetworkList
        model={model}
        emphasis={emphasis}
        lit={lit}
        label={text.list}
        lineOf={words.line}
        active={attended.byKey ? active : null}
        onGo={goTo}
        onChoose={choose}
        onPin={togglePin}
      />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus; the list before it says all that it shows. */}
      <canvas ref={canvas} className="network-canvas" aria-hidden="true" />
      {!isCard && (
        <NetworkTools
          onZoom={zoom}
          onFit={() => stage.current?.fit()}
          onRelease={pins.size > 0 ? () => onPins(() => new Map()) : null}
          around={placing.middle === null ? null : around}
          onAround={setAround}
        />
      )}
      {tip && (
        <div
          className="chart-tip network-tip"
          data-across={tip.across}
          data-down={tip.down}
          aria-hidden="true"
        >
          {tip.text}
        </div>
      )}
    </div>
  );
}
