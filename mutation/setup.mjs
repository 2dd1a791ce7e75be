import { configureGlobal } from 'fast-check';

// The same cases every time, few of them, and no time spent on making a failure short.
configureGlobal({ seed: 20240131, endOnFailure: true, interruptAfterTimeLimit: 200 });
