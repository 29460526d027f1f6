import { z } from 'astro/zod';
import { id, text } from '../../../authoring/both-languages.ts';

/** Ids of models may hold a version, such as `qwen2.5-7b`. */
const modelId = z
  .string()
  .regex(/^[a-z0-9.]+(-[a-z0-9.]+)*$/, 'ids are lower case words and versions joined by hyphens');
const tokens = z.number().int().positive().nullable();
const pairing = z.enum(['half', 'interleaved']);

/** Numbers that a source states; a test computes each of them again from `config`. */
const stated = z
  .object({
    headDim: z.number().int(),
    rotaryDim: z.number().int(),
    base: z.number(),
    attentionFactor: z.number().optional(),
    softmaxScaleFactor: z.number().optional(),
    /** Pairs kept, in the ramp, fully interpolated. */
    census: z.tuple([z.number(), z.number(), z.number()]).optional(),
    /** Pairs that do not finish a turn within the trained length. */
    unfinished: z.number().optional(),
  })
  .strict();

const model = z
  .object({
    id: modelId,
    name: z.string(),
    /** Which part of the model, or which setting, when the row is not about all of it. */
    part: text.optional(),
    family: id,
    /** What `ropeFromConfig` reads. */
    config: z.record(z.string(), z.unknown()),
    layerType: z.string().optional(),
    seqLen: z.number().optional(),
    stated,
    /** Which dimensions turn together: in Hugging Face's code, and in the code the model came with. */
    pairing: z.object({ huggingFace: pairing, original: pairing.nullable() }).strict(),
    /** Tokens the position encoding was trained on, before any scaling. */
    trained: tokens,
    /** Tokens the makers or the config promise. */
    advertised: tokens,
    /** Fields above that were not read in a source. */
    unconfirmed: z
      .array(z.enum(['config', 'base', 'pairing', 'trained', 'advertised']))
      .default([]),
    note: text.optional(),
    sources: z.array(z.string()).min(1),
    /** A recorded output of the model's own code, under rope-core's fixtures. */
    case: z.string().optional(),
  })
  .strict();

export const modelsSchema = z
  .object({
    sources: z.record(z.string(), z.object({ title: z.string(), url: z.url() }).strict()),
    families: z.array(z.object({ id, name: text }).strict()),
    models: z.array(model),
  })
  .strict();

export type ModelsFile = z.infer<typeof modelsSchema>;
export type Model = ModelsFile['models'][number];
