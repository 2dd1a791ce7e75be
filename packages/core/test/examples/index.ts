import { baishazhouTown } from './baishazhou-town.js';
import { dongpingData } from './dongping-data.js';
import type { Example } from './example.js';
import { nanpuCivilAffairs } from './nanpu-civil-affairs.js';
import { shimenheSubdistrict } from './shimenhe-subdistrict.js';
import { yunxiCounty } from './yunxi-county.js';
import { yunxiForestry } from './yunxi-forestry.js';
import { yunxiHealth } from './yunxi-health.js';
import { yunxiMarket } from './yunxi-market.js';
import { yunxiWater2023, yunxiWater2024 } from './yunxi-water.js';

export const examples: readonly Example[] = [
  yunxiWater2023,
  yunxiWater2024,
  shimenheSubdistrict,
  yunxiCounty,
  nanpuCivilAffairs,
  yunxiHealth,
  baishazhouTown,
  yunxiForestry,
  dongpingData,
  yunxiMarket,
];
