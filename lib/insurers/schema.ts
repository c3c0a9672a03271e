import * as z from 'zod/mini';
import { insurerKinds, papers, throughs } from './format';
import {
  citesSchema,
  daySchema,
  deliverySchema,
  idSchema,
  statementSchema,
  validitySchema,
} from './statement-schema';

const text = z.string().check(z.minLength(1), z.maxLength(1000));
const note = z.optional(z.string().check(z.maxLength(2000)));
const url = z.optional(
  z.string().check(z.regex(/^https?:\/\/[^\s]+$/, 'an address https://…'), z.maxLength(500)),
);

/** Languages a pack may speak, also those the extension will learn later. */
export const packLangs = ['ja', 'ja-easy', 'en', 'zh', 'ko', 'pt', 'vi'] as const;

const sourceDocument = z.strictObject({
  /** First letters of every citation of this document: `S` in `S-16`. */
  key: z
    .string()
    .check(
      z.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'letters, digits and - only'),
      z.maxLength(20),
    ),
  title: text,
  publisher: text,
  /** Day of the document; for a month, its first day. */
  date: daySchema,
  /** Says how sure the date is: `day`, `month`, or `before` (undated, written before that day). */
  dated: z.optional(z.enum(['day', 'month', 'before'])),
  url,
  /** A newer document of the same insurer speaks wherever both do. */
  supersededBy: z.optional(text),
  note,
});

const contact = z.strictObject({
  id: idSchema,
  name: text,
  phone: z.optional(
    z.string().check(z.regex(/^[0-9()+#*-]{3,20}$/, 'a telephone number in digits, 03-1234-5678')),
  ),
  hours: z.optional(text),
  /** `free` or `paid` for the caller; absent = the documents do not say. */
  charge: z.optional(z.enum(['free', 'paid'])),
  languages: z.optional(text),
  address: z.optional(text),
  url,
  cites: citesSchema,
  note,
});

const packFact = z.strictObject({
  kind: z.union([
    z.enum(['boolean', 'integer', 'date']),
    z.array(text).check(z.minLength(2), z.maxLength(12)),
  ]),
  /** What the person is asked, by language. */
  question: z.partialRecord(z.enum(packLangs), text),
  /** Its short name, for tables. */
  label: z.optional(z.partialRecord(z.enum(packLangs), text)),
  /** What most people's silence means; absent = everybody is asked. */
  usual: z.optional(z.union([z.boolean(), z.string()])),
  note,
});

const paperDescription = z.strictObject({
  /** The title printed on it. Never translated. */
  name: text,
  /** Other names members meet: 組合員証, 資格情報通知書. */
  also: z.optional(z.array(text).check(z.maxLength(10))),
  /** Material and size as the documents say. */
  form: z.optional(text),
  validity: z.optional(validitySchema),
  delivery: z.optional(deliverySchema),
  deliveryNote: z.optional(text),
  /** Yen for issuing it again; 0 = free of charge. */
  reissueFee: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  cites: citesSchema,
  note,
});

/** The shape of a pack: unknown fields are faults. Meaning is checked in lib/proofreading. */
export const packSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(500))),
  format: z.literal(1),
  id: z
    .string()
    .check(
      z.regex(/^[a-z][a-z-]{0,29}\d{0,3}$/, 'small letters and -, up to three digits at the end'),
    ),
  kind: z.enum(insurerKinds),
  /** A made-up insurer that shows the format at work (見本). */
  sample: z.optional(z.boolean()),
  names: z.strictObject({ ja: text, short: text, kana: text, en: text }),
  /** 保険者番号, whole or as the leading digits that are the insurer's own. */
  insurerNumbers: z
    .array(z.string().check(z.regex(/^\d{2,8}$/, '2 to 8 digits')))
    .check(z.maxLength(200)),
  sites: z
    .array(
      z
        .string()
        .check(
          z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host in small letters, www.example.jp'),
          z.maxLength(200),
        ),
    )
    .check(z.maxLength(20)),
  /** Who wrote this file, and when. What it claims is checked by nobody but its reader. */
  madeBy: z.optional(z.strictObject({ name: text, on: daySchema, url })),
  documents: z.array(sourceDocument).check(z.minLength(1), z.maxLength(60)),
  contacts: z.array(contact).check(z.minLength(1), z.maxLength(60)),
  /** Id of the contact to name when nothing more special fits. */
  contact: text,
  /** Of days before this one the pack says nothing. Absent = it speaks of every day. */
  speaksFrom: z.optional(daySchema),
  /** No certificate of this insurer can have ended before this day; absent = not known. */
  certificateNeverEndsBefore: z.optional(z.strictObject({ on: daySchema, cites: citesSchema })),
  /**
   * How another certificate is had, on application, once the first is past its day, lost or thrown
   * away; absent = as the first.
   */
  certificateAgain: z.optional(
    z.strictObject({ form: text, to: z.enum(throughs), cites: citesSchema }),
  ),
  /** How this insurer's papers look and what it calls them. */
  papers: z.optional(z.partialRecord(z.enum(papers), paperDescription)),
  /** Facts of this pack alone, asked and stored under `<pack id>.<name>`. */
  facts: z.optional(z.record(z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/)), packFact)),
  /** Sentences of this pack, by language; keys are named in `say`, or are `silent.<topic>`. */
  words: z.optional(z.partialRecord(z.enum(packLangs), z.record(z.string(), text))),
  statements: z.array(statementSchema).check(z.minLength(1), z.maxLength(500)),
  note,
});
