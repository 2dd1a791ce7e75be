import { configureGlobal } from 'fast-check';

// The same cases every time, few of them however busy the machine is, and no time spent on making a failure short.
configureGlobal({ seed: 20240131, endOnFailure: true, numRuns: 25, interruptAfterTimeLimit: 1000 });
