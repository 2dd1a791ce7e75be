import type { Clipboard } from '@gouji/tui';
import type { Host } from '../host/host.js';
import { reason } from './reason.js';

type System = Pick<Host, 'env' | 'stdout' | 'handTo'>;

/** What terminals take at least in one sequence, in characters of Base64. */
const mostSequence = 74_000;

/**
 * The clipboard. The terminal is asked to fill it, which also works from afar but is never answered; a program of this
 * system is given the text too, where there is one.
 */
export function clipboard({ env, stdout, handTo }: System, platform: NodeJS.Platform): Clipboard {
  return {
    async copy(text) {
      const isAsked = await askTerminal(text, stdout);
      for (const [program, ...args] of programs(env, platform)) {
        if (await handTo(program, args, bytesFor(program, text))) return { ok: true };
      }
      return isAsked ? { ok: true } : { ok: false, reason: reason('too-long-to-copy', {}) };
    },
  };
}

async function askTerminal(text: string, stdout: System['stdout']): Promise<boolean> {
  const encoded = Buffer.from(text, 'utf8').toString('base64');
  if (encoded.length > mostSequence) return false;
  await stdout.write(`\u001b]52;c;${encoded}\u0007`);
  return true;
}

type Program = readonly [program: string, ...args: string[]];

/** Those that can reach a clipboard here; asking one that cannot would take its time. */
function programs(env: System['env'], platform: NodeJS.Platform): Program[] {
  if (platform === 'darwin') return [['pbcopy']];
  if (platform === 'win32' || env.WSL_DISTRO_NAME) return [['clip.exe']];
  return [
    ...(env.WAYLAND_DISPLAY ? [['wl-copy'] as const] : []),
    ...(env.DISPLAY
      ? [['xclip', '-selection', 'clipboard'] as const, ['xsel', '--clipboard', '--input'] as const]
      : []),
  ];
}

/** Windows reads what it is given in the code page of the console, unless it is UTF-16. */
function bytesFor(program: string, text: string): Uint8Array {
  return Buffer.from(program === 'clip.exe' ? `\ufeff${text}` : text, program === 'clip.exe' ? 'utf16le' : 'utf8');
}
