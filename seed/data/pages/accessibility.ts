import type { PageSeed } from '../../types.ts'

export const accessibility = {
  slug: 'accesibilidad',
  title: 'Accesibilidad',
  summary:
    'Cómo hicimos esta página para que se pueda usar con poca vista, con teclado, con lector o con mala señal.',
  body: `Esta página se hizo para que se pueda usar con teléfono viejo, con poca señal, con lector de pantalla y sin ratón. Seguimos las pautas WCAG 2.2, nivel AA.

## Lo que puedes hacer

- Moverte solo con el **teclado**, y ver siempre dónde estás.
- Usarla con **lector de pantalla**: cada imagen dice qué muestra y cada campo dice qué pide.
- **Agrandar** la letra al doble sin que se corte nada.
- Comprar con el **JavaScript apagado** y con mala conexión.
- Saltar directo al contenido, con el primer enlace de cada página.

Los colores se leen bien: el contraste más bajo del texto es de 6,2. Lo que hay que saber nunca se dice solo con color.

## Si algo no te sirve

Escríbenos a hola@mingaco.example o llámanos al +56 9 0000 0090. Cuéntanos en qué página te pasó y con qué te ayudas. Lo arreglamos y, mientras, **te hacemos la compra por teléfono**.

Última revisión: 15-11-2026.`,
} satisfies PageSeed
