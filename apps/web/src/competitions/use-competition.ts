import { useOutletContext } from 'react-router';
import type { Competition } from './competition';

/** The competition of whose screens this is one. */
export const useCompetition = (): Competition => useOutletContext<Competition>();
