import type { StorySeed } from '../../types.ts'

export const brideSeeds = {
  slug: 'semillas-de-novia',
  title: 'Semillas que llegaron en un delantal',
  summary:
    'En 1961 una novia cruzó el cerro con un puñado de porotos. Se siguen sembrando, también los años malos.',
  author: 'Equipo de comunicaciones',
  publishedAt: '2026-08-10',
  body: `Los porotos eran lo único que podía llevar. Se casó en San José de Colico y los sembró ese mismo octubre, por si acaso.

Sesenta y cinco años después, los porotos siguen en el pueblo. Los tienen seis casas, y cada una los siembra un poco distinto. **Una semilla guardada que no se siembra se muere**, así que se siembran también los años de sequía, aunque se pierda la mitad.

Este agosto, en el trueque, se los llevó una profesora de Curanilahue. Prometió devolver el doble. En el grupo dicen que siempre devuelven el doble, y que por eso no se ha acabado.

Si compras un sobre, te pedimos lo mismo: guarda diez semillas y dáselas a alguien.`,
  groups: ['semilleras-del-alto'],
  image: {
    file: 'historia-semillas-de-novia',
    alt: 'Hileras de una huerta con casa al fondo y vecinas sembrando',
  },
} satisfies StorySeed
