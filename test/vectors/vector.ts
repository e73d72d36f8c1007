import { readFileSync } from 'node:fs';

/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** The members of an object of JSON, any of which may be missing. */
export type Members = Readonly<Record<string, Json | undefined>>;

/** A case with what a method must give for it. */
export interface Vector {
  readonly id: string;
  readonly method: string;
  readonly inputs: Members;
  readonly expected: Members;
  /** How far a number may be off; 0 asks for the exact decimal. */
  readonly tolerance: number;
}

/** The vectors of a file: that of the environment variable `MTQG_METHOD_VECTORS` where it is set, else the one beside the tests. */
export function methodVectors(): readonly Vector[] {
  const own = process.env['MTQG_METHOD_VECTORS'];
  return own === undefined ? storedVectors() : vectorsOf(own);
}

/** The vectors of the file beside the tests, whatever file is run. */
export function storedVectors(): readonly Vector[] {
  return vectorsOf(fixture('method-vectors.json'));
}

/** Edge cases of the same form, of our own: those of targets were computed apart, to 50 digits, from the formulas that are published. */
export function edgeVectors(): readonly Vector[] {
  return ['method-edges.json', 'target-edges.json'].flatMap((name) => vectorsOf(fixture(name)));
}

function fixture(name: string): URL {
  return new URL(`../fixtures/${name}`, import.meta.url);
}

function vectorsOf(file: string | URL): readonly Vector[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly vectors: readonly Vector[] }).vectors;
}
