import { about } from './about.js';
import { configName } from './config.js';
import { configSpec } from './keys.js';

interface ObjectSchema {
  readonly properties: Readonly<Record<keyof typeof about, object>>;
}

/** JSON Schema, draft 2020-12, of a config. */
export function configSchema(): object {
  const { properties, ...rest } = configSpec.schema as ObjectSchema;
  const described = Object.entries(properties).map(([name, schema]) => {
    const { zh, en } = about[name as keyof typeof about];
    return [name, { description: `${en} · ${zh}`, ...schema }];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: configName,
    description: 'What an office has settled once for all its calls of Gouji. Every key may be left out.',
    ...rest,
    properties: Object.fromEntries(described),
  };
}
