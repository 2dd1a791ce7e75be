export { standardLimits } from '../body/limits.js';
export { Pool, type PoolLimits } from '../pool/pool.js';
export { type LogLine, logText } from '../watch/log.js';
export { type ServerSettings, standardSettings } from './settings.js';
export { type RunningServer, startServer } from './start.js';
