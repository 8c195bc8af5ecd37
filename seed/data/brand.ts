import type { BrandSeed } from '../types.ts'

export const brand = {
  tagline: 'Entre muchas, alcanza.',
  intro:
    'Somos veintiocho grupos de mujeres del campo, la costa y la cordillera del Biobío. Cada cosa que ves dice quién la hizo, dónde, y a quién le llega tu plata.',
  season:
    'Noviembre: están los huevos azules, las papas nuevas, la miel en panal y el pan trenzado para la Pascua.',
  footer: 'Mingaco: el día en que las vecinas se juntan a hacer, entre todas, el trabajo de una casa.',
  hero: {
    file: 'portada-mingaco',
    alt: 'Vecinas trabajando un campo de trigo al pie de un volcán nevado, con araucarias a los lados',
    focal: { x: 50, y: 80 },
    caption: 'El mingaco del trigo, en la precordillera. Dibujo del taller.',
  },
  en: {
    tagline: 'With many hands, there is enough.',
    intro:
      'We are twenty-eight groups of rural women from the fields, the coast and the mountains of Biobío, in the south of Chile. Each thing here says who made it, where, and who your money reaches.',
    season: 'November: blue eggs, new potatoes, comb honey and the plaited Christmas bread.',
    heroCaption: 'The wheat mingaco, in the foothills of the Andes. Drawn by the workshop.',
    footer: 'Mingaco: the day on which neighbours come together to do one family’s work.',
  },
} satisfies BrandSeed
