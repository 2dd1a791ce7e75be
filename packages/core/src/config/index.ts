export { checkOptionsUnder } from './check-options.js';
export { type Config, configName, type OwnSeverity, type Thresholds } from './config.js';
export type { ConfigFault, ConfigFaultFacts, ConfigFaultKind, Expected } from './fault.js';
export { nearest } from './nearest.js';
export { type ConfigReading, longestConfig, parseConfig } from './parse-config.js';
export { configSchema } from './schema.js';
export { configFaultMessage } from './words/fault-message.js';
