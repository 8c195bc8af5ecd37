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
