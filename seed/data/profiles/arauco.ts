import type { ProfileSeed } from '../../types.ts'

export const profiles = [
  {
    group: 'telar-mar-adentro',
    headline: 'Telar parado frente al mar, con dibujos heredados',
    since: 2005,
    body: `Cada dibujo tiene dueña: lo heredó de su mamá o lo soñó. No se copian sin permiso y hay unos que no se venden.

Hilamos, teñimos y tejemos en la casa de cada una. Los viernes se junta todo en la sede, se revisa y se pone precio entre las ocho: **nadie vende más barato que su trabajo**.`,
    quote: {
      text: 'Mi telar mira al mar. Cuando hay temporal, el tejido sale más apretado.',
      author: 'Nancy Alarcón, encargada',
    },
    image: { file: 'grupo-telar-mar-adentro', alt: 'Dos manos tejiendo en un telar de colores' },
  },
  {
    group: 'recolectoras-de-nahuelbuta',
    headline: 'Del monte se saca una parte y se deja el resto',
    since: 2011,
    body: `Recolectamos hongos, mosqueta, maqui y digüeñes. Cada quebrada tiene su turno, y lo que no se sabe, no se corta.

Hicimos un mapa de papel, grande, donde anotamos qué hay y cuándo. Está en la sede y **no se fotografía**.

Secamos en zarandas, con sol y ventilador cuando no hay sol.`,
    quote: {
      text: 'El monte me crió. Ahora me toca cuidarlo a mí, que ya estoy vieja y sé dónde piso.',
      author: 'Raquel Venegas, encargada',
    },
    image: {
      file: 'grupo-recolectoras-de-nahuelbuta',
      alt: 'Bosque de troncos altos con hongos y mujeres recolectando',
    },
  },
  {
    group: 'dulces-de-murta',
    headline: 'Dulces de fruta del patio y del bosque',
    since: 2009,
    body: `En Contulmo todas hacen dulce; nosotras nos pusimos de acuerdo en cómo. Poca azúcar, paila de cobre y etiqueta con la fecha.

La murta se cosecha en abril y hay que apurarse. El resto del año hay mora, mosqueta, membrillo y lo que dé el vecino.`,
    quote: {
      text: 'A mí me enseñó mi suegra, que no me quería. Igual le salían ricos.',
      author: 'Amanda Soto, encargada',
    },
    image: { file: 'grupo-dulces-de-murta', alt: 'Huerto con manzanos y vecinas llenando canastos' },
  },
  {
    group: 'avellaneras-del-bosque',
    headline: 'Avellana chilena, recogida del suelo',
    since: 2013,
    body: `Salimos en marzo con canasto y tijera. Se recoge solo lo que cayó, un tercio se queda y nadie se mete en el pedazo de la otra.

Tostamos en callana, como siempre, y ahora también cultivamos hongo ostra en la bodega de la presidenta. Ese trabajo es para las que ya no caminan tan lejos.`,
    quote: {
      text: 'Con el tostador en marcha, no hay quien no entre a preguntar qué es ese olor.',
      author: 'Graciela Figueroa, tesorera',
    },
    image: {
      file: 'grupo-avellaneras-del-bosque',
      alt: 'Bosque tupido con hojas verdes y dos mujeres caminando',
    },
  },
  {
    group: 'cesteras-de-la-nocha',
    headline: 'Fibra de la sombra húmeda, trenzada mientras se camina',
    since: 2017,
    body: `La ñocha crece en quebradas y se estaba acabando. Antes de vender más, plantamos: ya van trescientas matas en el borde del estero.

Hacemos sombreros, canastos e individuales. La trenza se hace en cualquier parte; el cosido, en la mesa grande.`,
    quote: {
      text: 'Antes nadie quería aprender. Ahora hay dos niñas que trenzan mejor que yo.',
      author: 'Norma Chávez, encargada',
    },
    image: { file: 'grupo-cesteras-de-la-nocha', alt: 'Costa con cerros, mar largo y gente en la orilla' },
  },
  {
    group: 'semilleras-del-alto',
    headline: 'Semillas que vienen de un delantal de novia',
    since: 2018,
    body: `Guardamos poroto, maíz, quínoa, zapallo y arveja. Las sembramos todos los años, incluso los malos, porque **una semilla guardada que no se siembra se muere**.

Cada agosto hacemos trueque: se lleva quien trae, y quien no trae igual se lleva, con la condición de devolver.`,
    quote: {
      text: 'Las semillas no son nuestras. Las estamos cuidando no más.',
      author: 'Lorena Contreras, encargada',
    },
    image: { file: 'grupo-semilleras-del-alto', alt: 'Campo arado en hileras con casa y cerros al fondo' },
  },
  {
    group: 'colmenas-del-viento',
    headline: 'Miel de ulmo detrás del cerro, donde no llega el viento',
    since: 2019,
    body: `En la costa de Lebu el viento se lleva todo, hasta las abejas. Buscamos las quebradas tranquilas y ahí pusimos las cajas, de a poco.

Somos cinco y aprendimos con las del Quillay, que nos prestaron la centrífuga tres temporadas. Este año compramos la propia y la vamos a prestar también.`,
    quote: {
      text: 'La primera cosecha dio catorce kilos. La repartimos y alcanzó para todas.',
      author: 'Adela Bustos, encargada',
    },
    image: {
      file: 'grupo-colmenas-del-viento',
      alt: 'Cajas de abejas de colores entre flores y árboles, con cerros atrás',
    },
  },
] satisfies ProfileSeed[]
