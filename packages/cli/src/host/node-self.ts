import { hostname, userInfo } from 'node:os';
import type { Self } from './host.js';

/** This process. */
export function nodeSelf(): Self {
  return {
    pid: process.pid,
    get user() {
      return userName();
    },
    get machine() {
      return hostname();
    },
    isRunning,
  };
}

/** A user without an entry in the system's list has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** Signal 0 is not sent; a process of somebody else cannot be told anything, but is there. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
