import { type Layer, LayerManager, _LayersPass as LayersPass } from '@deck.gl/core';
import { webgl2Adapter } from '@luma.gl/webgl';
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { report } from '../../../state/problems.ts';
import { functionsOf, ownContext, unwatch } from './own-context.ts';
import { viewportOfMap } from './viewport-of-map.ts';

type Layers = (Layer | null)[];

/** The layer's id in a style. */
const MARKS = 'marks';
/** The names of the archipelagos stand above all marks. */
const DRAWN_BEFORE = 'label-archipelago';

/** Draws layers without any state of theirs: `MarksLayer` has set that of all. */
class MarksPass extends LayersPass {
  protected override getLayerParameters() {
    return {};
  }
}

type AttachedDevice = Awaited<ReturnType<typeof webgl2Adapter.attach>>;

/** What draws, once luma.gl is there. */
interface Drawing {
  readonly device: AttachedDevice;
  readonly manager: LayerManager;
  readonly pass: MarksPass;
}

/**
 * Layers of deck.gl as one layer of a MapLibre map. It takes the place of `@deck.gl/maplibre`, whose way through a whole Deck measures the
 * page, asks for redrawing and listens to the map in every frame, and lets each call of MapLibre's pass luma.gl: with it a movement of the
 * globe took 2.05 times what a bare one takes, with this 1.4. All layers are drawn over the ground in their order, without depth
 * (see `OcclusionExtension`), and are found by `pickHit`, not by deck.gl.
 */
export class MarksLayer implements CustomLayerInterface {
  readonly id = MARKS;
  readonly type = 'custom';
  readonly renderingMode = '3d';
  private map: MapLibreMap | null = null;
  private drawing: Drawing | null = null;

  constructor(private layers: Layers) {}

  /** True once it can draw. */
  get isReady(): boolean {
    return this.drawing !== null;
  }

  /** Shows other layers, from the next frame on. */
  setLayers(layers: Layers): void {
    this.layers = layers;
    this.drawing?.manager.setProps({ layers });
    this.map?.triggerRepaint();
  }

  /** Puts itself onto a map whose style is loaded. */
  addTo(map: MapLibreMap): void {
    map.addLayer(this, DRAWN_BEFORE);
  }

  /** Whether a map shows marks: a style that is changed keeps them, one that is replaced does not. */
  static isOn(map: MapLibreMap): boolean {
    return map.getLayer(MARKS) !== undefined;
  }

  /** Lets go of all that it holds of the graphics card. */
  close(): void {
    this.map?.off('styledata', this.keepPlace);
    this.drawing?.manager.finalize();
    if (this.drawing) release(this.drawing.device);
    this.drawing = null;
    this.map = null;
  }

  /** MapLibre calls it when the layer is added. */
  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.map = map;
    map.on('styledata', this.keepPlace);
    void this.begin(map, gl).catch(report);
  }

  /** MapLibre calls it when the layer is removed. */
  onRemove(): void {
    this.close();
  }

  /** MapLibre calls it in every frame; before it the map's state is set to known defaults, and after it anew. */
  render(gl: WebGL2RenderingContext, planes: CustomRenderMethodInput): void {
    const { map, drawing } = this;
    if (!map || !drawing) return;
    const { manager, pass } = drawing;
    const size = this.fit(map.getCanvas(), drawing);
    if (!(size.width > 0 && size.height > 0)) return;
    const viewport = viewportOfMap(map, planes, size);
    manager.activateViewport(viewport);
    manager.updateLayers();
    manager.needsRedraw({ clearRedrawFlags: true });
    drawOver(gl);
    pass.render({
      pass: 'screen',
      layers: manager.getLayers(),
      viewports: [viewport],
      onViewportActive: manager.activateViewport,
      clearCanvas: false,
      shaderModuleProps: { project: { devicePixelRatio: size.pixelRatio } },
    });
    // What waits for a shader or a picture is not drawn yet.
    if (manager.needsUpdate() || manager.needsRedraw()) map.triggerRepaint();
  }

  /** A style that changed may have put layers of its own between the marks and what stands above them. */
  private readonly keepPlace = () => {
    const order = this.map?.getLayersOrder() ?? [];
    const place = order.indexOf(this.id);
    if (place >= 0 && order[place + 1] !== DRAWN_BEFORE) this.map?.moveLayer(this.id, DRAWN_BEFORE);
  };

  private async begin(map: MapLibreMap, gl: WebGL2RenderingContext): Promise<void> {
    const own = ownContext(gl);
    const functions = functionsOf(own);
    const device = await webgl2Adapter.attach(own, { _cacheShaders: true, _cachePipelines: true });
    if (this.map !== map) {
      release(device);
      return;
    }
    unwatch(own, functions);
    const manager = new LayerManager(device, {});
    manager.setProps({ layers: this.layers, onError: report });
    this.drawing = { device, manager, pass: new MarksPass(device) };
    map.triggerRepaint();
  }

  /** Lets luma.gl follow the size of the map's picture; the map says its own in CSS pixels, for which nothing has to be laid out. */
  private fit(canvas: HTMLCanvasElement, { device }: Drawing) {
    device.getDefaultCanvasContext().setDrawingBufferSize(canvas.width, canvas.height);
    const width = Number.parseFloat(canvas.style.width);
    return { width, height: Number.parseFloat(canvas.style.height), pixelRatio: canvas.width / width };
  }
}

/** Lets go of a device, and of what luma.gl observes of the canvas, which a device that is let go of would leave behind. */
function release(device: AttachedDevice): void {
  device.getDefaultCanvasContext().destroy();
  device.destroy();
}

/** The state in which all marks are drawn: one over the other in their order, seen through where they are faint. */
function drawOver(gl: WebGL2RenderingContext): void {
  gl.enable(gl.BLEND);
  gl.blendEquation(gl.FUNC_ADD);
  gl.blendFuncSeparate(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA, gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.disable(gl.DEPTH_TEST);
  gl.depthMask(false);
  gl.disable(gl.CULL_FACE);
}
