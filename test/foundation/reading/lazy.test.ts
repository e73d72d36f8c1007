import { describe, expect, test, vi } from 'vitest';
import * as zod from 'zod';
import * as z from 'zod/mini';
import { lazy, lazySchema } from '../../../src/foundation/internal.js';

test('a lazy value is made once, when it is first asked for, even if there is none', () => {
  const make = vi.fn(() => undefined);
  const value = lazy(make);
  expect(make).not.toHaveBeenCalled();
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});

interface Row {
  readonly name: string;
  readonly share?: number;
}
const make = () =>
  z.strictObject({ name: z.string(), share: z.exactOptional(z.number().check(z.maximum(100))) });
const rowSchema = () => lazySchema<Row>(make);
const good = { name: 'Y Tý', share: 20 };
const bad = { name: 1, share: 101, more: true };

describe('a lazy schema', () => {
  test('is built once, when it is first used', async () => {
    const build = vi.fn(make);
    const schema = lazySchema<Row>(build);
    const listSchema = z.array(schema);
    expect(build).not.toHaveBeenCalled();
    expect(listSchema.parse([good])).toEqual([good]);
    expect(await schema.parseAsync(good)).toEqual(good);
    expect(schema.parse(good)).toEqual(good);
    expect(build).toHaveBeenCalledTimes(1);
  });

  test('finds what the built schema finds, alone or within others', async () => {
    const { issues } = make().safeParse(bad).error!;
    expect(issues.map(({ code }) => code)).toEqual(['invalid_type', 'too_big', 'unrecognized_keys']);
    expect(rowSchema().safeParse(bad).error!.issues).toEqual(issues);
    expect((await rowSchema().safeParseAsync(bad)).error!.issues).toEqual(issues);
    expect(() => rowSchema().parse(bad)).toThrow(make().safeParse(bad).error!.message);
    const within = issues.map(({ code, path }) => ({ code, path: ['row', ...path] }));
    for (const outer of [z.object({ row: rowSchema() }), zod.object({ row: rowSchema() })]) {
      expect(outer.safeParse({ row: bad }).error!.issues).toMatchObject(within);
      expect(outer.parse({ row: good })).toEqual({ row: good });
      expect(outer.safeParse({}).error!.issues).toMatchObject([{ code: 'invalid_type', path: ['row'] }]);
    }
  });

  test('is optional within others where the built one is', () => {
    const schema = z.object({ row: lazySchema(() => z.optional(z.string())) });
    expect(schema.parse({})).toEqual({});
    expect(z.object({ row: z.optional(rowSchema()) }).parse({})).toEqual({});
  });

  test('tells apart the members of a union, and may hold itself', () => {
    const kind = (name: string) => lazySchema(() => z.object({ kind: z.literal(name), size: z.number() }));
    const union = z.discriminatedUnion('kind', [kind('a'), kind('b')] as never);
    expect(union.parse({ kind: 'b', size: 1 })).toEqual({ kind: 'b', size: 1 });
    expect(union.safeParse({ kind: 'b' }).error!.issues).toMatchObject([{ path: ['size'] }]);
    interface Tree {
      readonly leaves: readonly Tree[];
    }
    const treeSchema: z.ZodMiniType<Tree> = lazySchema(() => z.object({ leaves: z.array(treeSchema) }));
    expect(treeSchema.parse({ leaves: [{ leaves: [] }] })).toEqual({ leaves: [{ leaves: [] }] });
    expect(z.toJSONSchema(treeSchema)).toMatchObject({ properties: { leaves: { items: { $ref: '#' } } } });
  });

  test('gives the JSON Schema of the built one, and the same Standard Schema', () => {
    const expected = z.toJSONSchema(make());
    expect(expected).toMatchObject({ properties: { share: { maximum: 100 } }, required: ['name'] });
    expect(z.toJSONSchema(rowSchema())).toEqual(expected);
    expect(zod.toJSONSchema(rowSchema())).toEqual(expected);
    expect(z.toJSONSchema(z.array(rowSchema()))).toMatchObject({ items: { required: ['name'] } });
    expect(rowSchema()['~standard'].vendor).toBe('zod');
    expect(rowSchema()['~standard'].validate(good)).toEqual({ value: good });
  });

  test('is a schema of zod in all that such a schema has', () => {
    const schema = rowSchema();
    expect(schema instanceof z.ZodMiniObject).toBe(true);
    expect(schema.type).toBe('object');
    expect(Object.keys((schema.def as unknown as { shape: object }).shape)).toEqual(['name', 'share']);
    const isShort = z.refine<Row>(({ name }) => name.length < 3);
    expect(schema.check(isShort).safeParse(good).success).toBe(false);
    expect(schema.with(isShort).safeParse({ name: 'Ý' }).success).toBe(true);
    expect(schema.clone().parse(good)).toEqual(good);
    expect(schema.brand('row')).toBe(schema);
    expect(schema.apply((one) => z.array(one)).parse([good])).toEqual([good]);
    schema.register(z.globalRegistry, { title: 'A row' });
    expect(z.toJSONSchema(schema)).toMatchObject({ title: 'A row' });
  });
});
