import type { Lang } from './cms-types.ts'
import { pathIn, paths } from './paths.ts'

/** The frame around a text that exists in English. Everything else of the shop speaks Spanish only. */
const es = {
  skip: 'Ir al contenido',
  main: 'Principal',
  home: 'Inicio',
  products: 'Productos',
  groups: 'Grupos',
  stories: 'Historias',
  search: 'Buscar',
  cart: 'Carro',
  other: 'English',
  soldBy: 'Vende',
  contact: 'Representante legal',
  prices: 'Precios en pesos chilenos, con IVA.',
  demo: 'Esta federación es inventada: nada de lo que ves se vende de verdad.',
  readStory: 'Leer la historia',
  seeProducts: 'Ver los productos',
  allStories: 'Ver todas las historias',
  everyStory: 'Todas las historias',
  storiesLead: 'Cómo se hacen las cosas, contado por quienes las hacen.',
  noStories: 'Todavía no publicamos ninguna historia. Vuelve pronto.',
  tagline: 'Entre muchas, alcanza.',
  intro: 'Lo hacen grupos de mujeres campesinas, y aquí siempre sabes quién y dónde.',
  coverAction: 'Ver los productos',
  story: 'Historia',
  inThisStory: 'De esta historia',
  share: 'Mandar por WhatsApp',
  copyOf: (time: string, day: string) => `Esto es una copia de las ${time} del ${day}.`,
  copyWhy:
    'Parte de la tienda no responde ahora; los precios y lo que queda pueden haber cambiado. Ya volvemos.',
  notHere: 'Esta página no está',
  notHereWhy: 'Puede que la dirección venga mal copiada, o que ese producto o grupo ya no esté en la tienda.',
  seeGroups: 'Ver los grupos',
}

const en: typeof es = {
  skip: 'Skip to content',
  main: 'Main',
  home: 'Home',
  products: 'Products',
  groups: 'Groups',
  stories: 'Stories',
  search: 'Search',
  cart: 'Cart',
  other: 'Español',
  soldBy: 'Sold by',
  contact: 'Legal representative',
  prices: 'Prices in Chilean pesos, VAT included.',
  demo: 'This federation is invented: nothing here is really for sale.',
  readStory: 'Read the story',
  seeProducts: 'See the products',
  allStories: 'See all stories',
  everyStory: 'All stories',
  storiesLead: 'How things are made, told by those who make them.',
  noStories: 'No story has been translated yet.',
  tagline: 'Among many, it is enough.',
  intro: 'Made by groups of rural women in southern Chile. You always know who and where.',
  coverAction: 'See the products (in Spanish)',
  story: 'Story',
  inThisStory: 'In this story',
  share: 'Send by WhatsApp',
  copyOf: (time, day) => `This is a copy made at ${time} on ${day}.`,
  copyWhy: 'Part of the shop does not answer now; prices and what is left may have changed. We will be back.',
  notHere: 'This page is not here',
  notHereWhy: 'The address may be miscopied, or it has not been translated, or is no longer in the shop.',
  seeGroups: 'See the groups',
}

export const words = (lang: Lang) => (lang === 'en' ? en : es)

/** When the CMS has never answered. */
export const plainNavigation = (lang: Lang) => {
  const w = words(lang)
  return {
    header: [
      { label: w.products, href: paths.products },
      { label: w.groups, href: paths.groups },
      { label: w.stories, href: pathIn(lang, paths.stories) },
    ],
    footer: [],
  }
}
