import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../root.mjs';

/** Imports a TypeScript module of a package that needs no other at run time. */
export function source(name, path) {
  const text = readFileSync(join(root, 'packages', name, 'src', path), 'utf8');
  const { module, target } = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module, target, verbatimModuleSyntax: true } });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}
