import type { Lang } from './cms-types.ts'
import { paths } from './paths.ts'

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
      { label: w.stories, href: lang === 'en' ? `/en${paths.stories}` : paths.stories },
    ],
    footer: [],
  }
}
