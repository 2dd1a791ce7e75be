import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
import('./start.mjs');
