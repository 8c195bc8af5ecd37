import type { Field, SelectField, TextareaField, TextField } from 'payload'

type Said = { label: string; description: string; max: number }

/** A line that a reader sees: in Spanish, and in English when somebody wrote it. */
export const line = (name: string, { label, description, max }: Said): TextField => ({
  name,
  type: 'text',
  label,
  required: true,
  localized: true,
  maxLength: max,
  admin: { description },
})

export const lines = (name: string, { label, description, max }: Said): TextareaField => ({
  name,
  type: 'textarea',
  label,
  required: true,
  localized: true,
  maxLength: max,
  admin: { description },
})

export const optional = <One extends TextField | TextareaField>(field: One): One => ({
  ...field,
  required: false,
})

/** The choices of a table of the contracts. */
export const optionsOf = (words: Record<string, string>): SelectField['options'] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

type Lent = {
  name: string
  label: string
  description: string
  kind: 'audio' | 'video' | 'sheet' | 'subtitles'
}

/** A file of one kind, chosen among those of that kind. */
export const fileOf = ({ name, label, description, kind }: Lent): Field => ({
  name,
  type: 'upload',
  relationTo: 'lesson-files',
  label,
  required: true,
  filterOptions: { kind: { equals: kind } },
  admin: { description },
})

/** What the store takes as whole is said here, and not refused there where nobody sees it. */
export const wholeNumber =
  (min: number, max: number, words: string, isRequired = false) =>
  (value: number | null | undefined): true | string =>
    (value === null || value === undefined
      ? !isRequired
      : Number.isInteger(value) && value >= min && value <= max) || words
