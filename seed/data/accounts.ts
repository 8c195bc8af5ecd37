import type { AccountSeed, PhoneSeed } from '../types.ts'

/** Accounts of the demonstration only: a real federation makes its own and never loads these. */
export const accounts = [
  {
    who: 'Federación, opera el panel',
    system: 'store',
    email: 'federacion@mingaco.example',
    password: 'mingaco-demo-2026',
    role: 'operator',
  },
  {
    who: 'Federación, tesorería',
    system: 'store',
    email: 'tesoreria@mingaco.example',
    password: 'mingaco-demo-2026',
    role: 'treasury',
  },
  {
    who: 'Comunicaciones, administra',
    system: 'cms',
    email: 'comunicaciones@mingaco.example',
    password: 'mingaco-demo-2026',
    role: 'admin',
  },
  {
    who: 'Comunicaciones, edita y publica',
    system: 'cms',
    email: 'editora@mingaco.example',
    password: 'mingaco-demo-2026',
    role: 'editor',
  },
  {
    who: 'Comunicaciones, escribe',
    system: 'cms',
    email: 'autora@mingaco.example',
    password: 'mingaco-demo-2026',
    role: 'author',
  },
  {
    who: 'Formación, arma cursos',
    system: 'cms',
    email: 'formadora@mingaco.example',
    password: 'mingaco-demo-2026',
    role: 'trainer',
  },
] satisfies AccountSeed[]

/** Two of the phones in `groups/` and `associations.ts`, to try the groups' app with. */
export const phones = [
  { who: 'Nancy Alarcón, encargada de Telar Mar Adentro', phone: '+56 9 0000 0043' },
  {
    who: 'Marisol Leviqueo, coordinadora de Arauco: ayuda a los grupos y abre la mesa',
    phone: '+56 9 0000 0057',
  },
] satisfies PhoneSeed[]
