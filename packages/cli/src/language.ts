import type { Lang } from '@gouji/core/messages';

/** The language of the environment, as POSIX decides it: Chinese when it says so, else English. */
function languageOf(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en';
}

/** The language that a call is answered in, known before the call is understood, so that its errors are too. */
export function languageOfCall(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const end = args.indexOf('--');
  const own = end < 0 ? args : args.slice(0, end);
  let named: string | undefined;
  own.forEach((arg, index) => {
    if (arg === '--lang') named = own[index + 1];
    else if (arg.startsWith('--lang=')) named = arg.slice('--lang='.length);
  });
  return named === 'zh' || named === 'en' ? named : languageOf(env);
}
