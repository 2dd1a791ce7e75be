import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
import('./run-benches.mjs');
