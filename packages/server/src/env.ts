import type { Lang } from '@gouji/core/messages';

/** What every handler knows of its request. */
export interface AppEnv {
  Variables: {
    /** Known to the caller too, as `X-Request-Id`. */
    readonly requestId: string;
    /** The language of the answer's words. */
    readonly lang: Lang;
  };
}
