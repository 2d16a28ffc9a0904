import { fiftyStates, isRegionCode, regionKind } from '../codes/index.ts';
import { PortolanError } from '../errors/index.ts';
import type { PeerGroup, RegionCode } from '../model/index.ts';
import type { AnnualSeries } from './annual-series.ts';

function refusePeer(code: 'UNKNOWN_PEER' | 'INVALID_OPTION', place: number, message: string): never {
  throw new PortolanError(code, message, { path: `options.peers[${place}]` });
}

/**
 * The regions to compare with: the list that is given, or the fifty states as far as the evidence has exports of them.
 * Fixed before anything is ranked.
 *
 * @throws `INVALID_OPTION` for a list that names a region twice or the region itself, or none for a region that is no
 * state; `UNKNOWN_PEER` for a peer that the evidence has no exports of
 */
export function peerGroup(
  region: RegionCode,
  peers: 'all-states' | readonly RegionCode[] | undefined,
  exports: AnnualSeries,
): PeerGroup {
  if (peers !== undefined && peers !== 'all-states' && !Array.isArray(peers)) {
    throw new PortolanError(
      'INVALID_OPTION',
      `${String(peers)} names no peers. Pass 'all-states' or a list of regions.`,
      { path: 'options.peers' },
    );
  }
  if (peers === undefined || peers === 'all-states') {
    if (regionKind(region) !== 'state') {
      const kind = regionKind(region);
      const alike = [...exports.keys()].filter(
        (code) => isRegionCode(code) && code !== region && regionKind(code) === kind,
      );
      throw new PortolanError(
        'INVALID_OPTION',
        `The states are no peers of ${region}. Pass peers: a list of regions of its kind, ${kind}. The evidence has ${alike.slice(0, 60).join(', ') || 'none'}.`,
        { path: 'options.peers', details: { alike } },
      );
    }
    const others = fiftyStates.filter((code) => code !== region);
    const members = others.filter((code) => exports.has(code));
    const label =
      members.length < others.length
        ? `${members.length} of the other ${others.length} states`
        : others.length === fiftyStates.length
          ? 'the 50 states'
          : 'the other 49 states';
    return { kind: 'all-states', label, members };
  }
  peers.forEach((peer, place) => {
    if (peer === region) refusePeer('INVALID_OPTION', place, `${peer} can't be its own peer. Leave it out.`);
    if (peers.indexOf(peer) !== place) refusePeer('INVALID_OPTION', place, `${peer} is named twice. Name it once.`);
    if (!isRegionCode(peer) || !exports.has(peer)) {
      const known = [...exports.keys()].slice(0, 60).join(', ');
      refusePeer('UNKNOWN_PEER', place, `The evidence has no exports of ${String(peer)}. It has exports of ${known}.`);
    }
  });
  return { kind: 'given', label: peers.length === 1 ? '1 peer' : `${peers.length} peers`, members: [...peers] };
}
