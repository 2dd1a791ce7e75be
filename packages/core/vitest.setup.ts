import { configureGlobal, readConfigureGlobal } from 'fast-check';

// CI must fail only for what changed; elsewhere every run tries new cases. GOUJI_SEED replays a failure.
const seed = process.env.GOUJI_SEED ?? (process.env.CI ? '20240131' : undefined);
if (seed !== undefined) configureGlobal({ ...readConfigureGlobal(), seed: Number(seed) });
