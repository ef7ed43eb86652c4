import type { Catalog } from '../catalog/catalog.ts';
import type { ChronicleEvent, Indicator } from '../catalog/chronicle.ts';
import type { Copublications } from '../catalog/copublications.ts';
import type { Research } from '../catalog/research.ts';
import type { Statement } from '../catalog/statement.ts';
import type { GroundIndex } from '../coverage/ground-index.ts';
import type { Link, Network } from '../network.ts';
import type { Histories } from '../register/centre-event.ts';
import type { Iso3, LngLat, Site } from '../site.ts';
import type { SiteDetails } from '../site-details.ts';
import type { Field, Group, Kind, Region, Status } from '../vocabulary.ts';

/** All that dossiers are made of. */
export interface DossierTables {
  readonly catalog: Catalog;
  readonly details: ReadonlyMap<string, SiteDetails>;
  readonly networks: ReadonlyMap<string, Network>;
  readonly links: readonly Link[];
  readonly capitals: ReadonlyMap<Iso3, LngLat>;
  readonly histories: Histories;
  readonly indicators: readonly Indicator[];
  readonly events: readonly ChronicleEvent[];
  readonly research: ReadonlyMap<Iso3, Research>;
  readonly statements: readonly Statement[];
  /** Shared works, and the latest year that is wholly indexed; null where they could not be had. */
  readonly papers: { readonly of: Copublications; readonly year: number } | null;
  /** The people by place; null where they could not be had. */
  readonly ground: GroundIndex | null;
}

/** The rows behind a number, in the words of filters; nothing named lets all pass. */
export interface Rows {
  readonly kind?: readonly Kind[];
  readonly field?: readonly Field[];
  readonly status?: readonly Status[];
  readonly region?: readonly Region[];
  readonly group?: readonly Group[];
  readonly country?: readonly Iso3[];
  readonly member?: readonly string[];
  readonly since?: readonly [first: number, last: number];
  readonly former?: boolean;
}

/** A site of the present, at some distance. */
export interface NearCentre {
  readonly site: Site;
  readonly km: number;
}
