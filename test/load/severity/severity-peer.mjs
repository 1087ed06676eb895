import { fileURLToPath } from 'node:url';
import { pythonPeer } from '../python-peer.mjs';

const PEER = ['gpboost==1.8.0', 'statsmodels==0.15.0'];

/** @returns where the benchmark finds its peer, or why there is none. */
export async function severityPeer(report) {
  try {
    const python = await pythonPeer('gpboost-1.8.0-statsmodels-0.15.0', PEER, 'gpboost, statsmodels', report);
    return { PEER_PYTHON: python, PEER_SCRIPT: fileURLToPath(new URL('peer.py', import.meta.url)) };
  } catch (error) {
    return { PEER_MISSING: `not installable: ${error.message}` };
  }
}
