import * as z from 'zod/mini';
import { deliveries, deskItems, grounds, papers, routes, throughs, visits } from './format';

/** The parts of a pack that decide. What the shape cannot say is checked in lib/proofreading. */

const text = z.string().check(z.minLength(1), z.maxLength(1000));
/** A calendar day that exists, Asia/Tokyo. */
export const daySchema = z.iso
  .date()
  .check(z.regex(/^(18[6-9]|19\d|2[01]\d)/, 'a day from 1860 to 2199'));
export const citesSchema = z.array(text).check(z.minLength(1), z.maxLength(30));
export const idSchema = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'small letters, digits, . and - only'),
    z.maxLength(80),
  );
const some = <T extends z.ZodMiniType>(one: T) =>
  z.array(one).check(z.minLength(1), z.maxLength(40));
const count = z.int().check(z.minimum(0), z.maximum(9999));

const scalarSchema = z.union([z.string().check(z.maxLength(100)), z.number(), z.boolean()]);

/** The tests that are written with names, one of each kind. Ranges are half-open. */
export const namedTests = {
  days: z.strictObject({ from: z.optional(daySchema), until: z.optional(daySchema) }),
  numbers: z.strictObject({ atLeast: z.optional(count), below: z.optional(count) }),
  not: z.strictObject({ not: z.union([scalarSchema, some(scalarSchema)]) }),
};

/** A value, a list of values, a half-open range, or what it must not be. */
export const testSchema = z.union([
  scalarSchema,
  some(scalarSchema),
  namedTests.days,
  namedTests.numbers,
  namedTests.not,
]);

export const conditionSchema = z.record(z.string(), testSchema);

const span = z.tuple([count, count]);

export const leadSchema = z.strictObject({
  /** Days after `enrolledOn`, first and last. */
  daysAfterEnrolment: z.optional(span),
  /** Half-open period in which the papers are handed out. */
  period: z.optional(z.strictObject({ from: daySchema, until: daySchema })),
  /** Last day by which the papers were to be there; before it nobody can count on one. */
  by: z.optional(daySchema),
  /** Days after the filing or application reached the insurer. */
  daysAfterFiling: z.optional(span),
  businessDaysAfterFiling: z.optional(span),
  /** Once a month, for everybody who has become due. */
  monthly: z.optional(z.boolean()),
});

/** 29 February may be meant. */
const dayOfYear =
  /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/;

/** How long a paper is good, as printed. Only told, never computed with: the paper itself counts. */
export const validitySchema = z
  .strictObject({
    months: z.optional(z.int().check(z.minimum(1), z.maximum(240))),
    /** To this day of the year, `07-31`. */
    yearly: z.optional(z.string().check(z.regex(dayOfYear, 'a day of the year, MM-DD'))),
    until: z.optional(daySchema),
    text: z.optional(text),
  })
  .check(
    z.refine((said) => Object.keys(said).length > 0, 'at least one of months, yearly, until, text'),
  );

export const deliverySchema = some(z.enum(deliveries));

const common = {
  id: idSchema,
  /** First day the statement holds; absent = as far back as the pack speaks. */
  from: z.optional(daySchema),
  /** First day it no longer holds. */
  until: z.optional(daySchema),
  when: z.optional(conditionSchema),
  cites: citesSchema,
  /** Key of the pack's own `words`, where the ready-made sentence would not be true enough. */
  say: z.optional(text),
  /** A planned thing (予定): never a promise that the paper came. */
  planned: z.optional(z.boolean()),
  note: z.optional(z.string().check(z.maxLength(2000))),
};

const issue = {
  /** Topic of the silence, when the answer is `ask`. */
  topic: z.optional(text),
  /** The title printed on this paper, where it is not the usual one. */
  title: z.optional(text),
  validity: z.optional(validitySchema),
  delivery: z.optional(deliverySchema),
  /** How it is addressed or posted: 簡易書留, 世帯主あて. */
  deliveryNote: z.optional(text),
  lead: z.optional(leadSchema),
};

const answer = z.enum(['yes', 'no', 'ask']);
const visit = z.union([z.literal('any'), some(z.enum(visits))]);
const bring = some(z.enum(deskItems));
const to = z.optional(z.enum(throughs));

export const statementSchema = z.discriminatedUnion('about', [
  z.strictObject({
    ...common,
    about: z.literal('certificate'),
    ground: some(z.enum(grounds)),
    /** `ask` = the documents are silent or undecided. */
    grant: answer,
    route: z.optional(z.enum(routes)),
    /** Exact name of the form the person files; with another route: the quicker way. */
    form: z.optional(text),
    to,
    ...issue,
    /** How the next one comes when this one ends. */
    renewal: z.optional(z.enum(['automatic', 'application', 'none'])),
  }),
  z.strictObject({
    ...common,
    about: z.literal('notice'),
    give: answer,
    /** This issue shows the last four digits of the My Number. */
    lastFour: z.optional(z.boolean()),
    ...issue,
  }),
  z.strictObject({
    ...common,
    about: z.literal('desk'),
    visit,
    bring,
    /** Registering on the spot makes the card work: the one way that needs no working card before. */
    registersOnSpot: z.optional(z.boolean()),
  }),
  z.strictObject({ ...common, about: z.literal('refused'), visit, bring }),
  z.strictObject({
    ...common,
    about: z.literal('paper'),
    paper: z.enum(papers),
    /** `no-return`: need not go back, nothing is said of throwing it away. `leave-home`: need not be shown. */
    do: z.enum(['return', 'destroy', 'keep', 'ask', 'no-return', 'leave-home']),
    to,
    topic: z.optional(text),
  }),
  z.strictObject({
    ...common,
    about: z.literal('todo'),
    action: text,
    form: z.optional(text),
    to,
    by: z.optional(daySchema),
    /** What it costs the person, in yen; 0 = free of charge. */
    fee: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  }),
  z.strictObject({
    ...common,
    about: z.literal('silence'),
    topic: text,
    contact: z.optional(text),
  }),
  /** A plain fact worth knowing, neither a reason nor a thing to do. */
  z.strictObject({ ...common, about: z.literal('info'), say: text }),
]);
