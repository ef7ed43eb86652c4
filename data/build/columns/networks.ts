import { id } from '../../../src/model/columns/kinds.ts';
import { NETWORK_MEMBER } from '../../../src/model/network.ts';

/** Columns of `network-members.csv`: the network, and what the application knows of its member. */
export const MEMBERS = { network_id: id(), ...NETWORK_MEMBER };
