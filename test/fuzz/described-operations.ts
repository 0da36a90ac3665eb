import * as v from 'valibot';

/** An operation as the collector's own OpenAPI document describes it. */
export interface DescribedOperation {
  readonly method: string;
  /** A template, such as `/s/{survey}`. */
  readonly path: string;
  readonly parameters: readonly v.InferOutput<typeof ParameterSchema>[];
  /** Bodies that it takes; none: it takes no body. */
  readonly bodies: readonly unknown[];
  /** The name of what has to stand behind `Bearer`. */
  readonly secret: string | undefined;
  /** Media types of each reply, by status. */
  readonly replies: ReadonlyMap<number, readonly string[]>;
}

const ParameterSchema = v.object({
  name: v.string(),
  in: v.picklist(['path', 'query', 'header']),
  schema: v.object({ type: v.optional(v.string()), enum: v.optional(v.array(v.string())) }),
});
const ContentSchema = v.optional(
  v.record(
    v.string(),
    v.object({ examples: v.optional(v.record(v.string(), v.object({ value: v.unknown() }))) }),
  ),
  {},
);
const OperationSchema = v.object({
  parameters: v.optional(v.array(ParameterSchema), []),
  security: v.optional(v.array(v.record(v.string(), v.unknown())), []),
  requestBody: v.optional(v.object({ content: ContentSchema })),
  responses: v.record(v.string(), v.object({ content: ContentSchema })),
});
const DocumentSchema = v.object({ paths: v.record(v.string(), v.record(v.string(), OperationSchema)) });

export const describedOperations = (document: unknown): readonly DescribedOperation[] =>
  Object.entries(v.parse(DocumentSchema, document).paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { parameters, security, requestBody, responses }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      bodies: Object.values(requestBody?.content ?? {}).flatMap(({ examples = {} }) =>
        Object.values(examples).map(({ value }) => value),
      ),
      secret: security.flatMap((one) => Object.keys(one))[0],
      replies: new Map(
        Object.entries(responses).map(([status, { content }]) => [Number(status), Object.keys(content)]),
      ),
    })),
  );
