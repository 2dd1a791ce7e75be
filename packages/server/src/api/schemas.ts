import type { z } from '@hono/zod-openapi';
// @boundaries-ignore The schemas of the command line are documents for everyone; the build takes them in.
import checkSchema from '../../../../docs/schema/check.schema.json';
// @boundaries-ignore Likewise.
import compareSchema from '../../../../docs/schema/compare.schema.json';
// @boundaries-ignore Likewise.
import extractSchema from '../../../../docs/schema/extract.schema.json';
// @boundaries-ignore Likewise.
import rollUpSchema from '../../../../docs/schema/rollup.schema.json';
import type { ProblemDocument } from '../problems/document.js';
import type {
  CheckDocument,
  CompareDocument,
  ExtractDocument,
  RollUpDocument,
  RuleDocument,
  RuleList,
  TextCheckOrder,
  TextCompareOrder,
  TextOrder,
} from './documents.js';
import { ownSchemas } from './own-schemas.js';

/** What the API sends and takes, by the names of the schemas. */
interface Named {
  CheckDocument: CheckDocument;
  CompareDocument: CompareDocument;
  ExtractDocument: ExtractDocument;
  RollUpDocument: RollUpDocument;
  Problem: ProblemDocument;
  Rule: RuleDocument;
  RuleList: RuleList;
  TextCheckOrder: TextCheckOrder;
  TextCompareOrder: TextCompareOrder;
  TextOrder: TextOrder;
}

/**
 * A reference to a named schema, typed by what it stands for. It is plain data, so that no route reads a body by it:
 * bodies are read under the limits before anything looks into them.
 */
export function schemaOf<Name extends keyof Named>(name: Name): z.ZodType<Named[Name]> {
  return { $ref: `#/components/schemas/${name}` } as unknown as z.ZodType<Named[Name]>;
}

/** Every named schema: those of the command line's JSON, and the endpoint's own. */
export function namedSchemas(): Record<string, object> {
  return {
    ...unfolded('Check', checkSchema),
    ...unfolded('Compare', compareSchema),
    ...unfolded('Extract', extractSchema),
    ...unfolded('RollUp', rollUpSchema),
    ...ownSchemas,
  };
}

interface Schema {
  readonly $schema: string;
  readonly $defs: Readonly<Record<string, object>>;
}

/** A schema with definitions of its own as schemas side by side: `report` of `Check` is `CheckReport`. */
function unfolded(prefix: string, { $schema: _, $defs, ...rest }: Schema): Record<string, object> {
  const nameOf = (name: string) => prefix + name.charAt(0).toUpperCase() + name.slice(1);
  const text = JSON.stringify({ document: rest, ...$defs });
  const renamed = text.replace(/"#\/\$defs\/(\w+)"/g, (_, name: string) => `"#/components/schemas/${nameOf(name)}"`);
  return Object.fromEntries(
    Object.entries<object>(JSON.parse(renamed)).map(([name, schema]) => [nameOf(name), schema]),
  );
}
