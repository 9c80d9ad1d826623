// The engine of the content script, to be evaluated while the clock runs: its start-up counts.
import { startAnnotator } from '@/lib/app/annotator';

Object.assign(globalThis, { startAnnotator });
