export { SIGNAL_IDS, type SignalId } from '../entry/signals.ts';
export { evidenceIn, type Shown } from './evidence.ts';
