import type { LessonSeed } from '../../../course-types.ts'

export const truth = {
  slug: 'que-la-foto-no-mienta',
  title: 'Que la foto no mienta',
  minutes: 7,
  blocks: [
    {
      blockType: 'text',
      body: `Una foto promete. Si el rojo llega más apagado o el frasco más chico, quien compró se siente engañada, **aunque nadie haya querido engañarla**. Y tiene derecho a devolverlo.

## Lo que se puede arreglar

Con lo que trae el teléfono alcanza.

- **Recortar** lo que sobra y **enderezar** lo que quedó torcido.
- **Aclarar** un poco, si quedó oscura.
- **Corregir el color** hasta que se parezca a lo que tienes en la mano. Hazlo con el producto al lado.

## Lo que no

- Filtros que cambian el color o borran las marcas del trabajo hecho a mano.
- Fotos sacadas de internet o hechas con un programa. Ni siquiera «de referencia».
- Tapar una falla. Si la pieza la tiene y la vendes igual, se muestra y se dice.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-arreglos',
        alt: 'Tres fotos de un frasco: la primera chueca y con algo que sobra, la segunda derecha y recortada, y la tercera con otro color, tachada',
      },
      caption: 'Enderezar y recortar se puede. Cambiarle el color, no.',
    },
    {
      blockType: 'text',
      body: `## Las personas se preguntan antes

La cara de una compañera, sus manos con un anillo que todas conocen, su casa, su guagua: **son de ella**. Antes de publicar se le pregunta, se le muestra la foto y se le dice dónde va a salir. Y si mañana cambia de opinión, se saca, sin pedirle que explique.

Con niñas y niños, más cuidado todavía: mejor las manos que la cara, y siempre con permiso de quien los cuida.

## Lo que no es tuyo para mostrar

Hay dibujos, lugares y ceremonias que tienen dueñas. Un dibujo de familia en un telar, el lugar donde se juntan los hongos, una rogativa. Si dudas, pregunta a las mayores; y si no se puede preguntar, no se publica.

## El lugar viaja escondido

El teléfono escribe dentro de la foto dónde la tomaste. La tienda lo borra cuando subes una. **WhatsApp y otras redes no siempre lo hacen**: en los ajustes de la cámara busca «ubicación» y apágala.`,
    },
    {
      blockType: 'exercise',
      title: 'El producto al lado de la pantalla',
      text: `Abre en el teléfono la foto de un producto que ya vendes y pon el producto al lado, junto a la ventana.

¿Es el mismo color? ¿Se nota el tamaño? ¿Está igual de terminado que ese día? Si no, ya tienes la tarea de la semana.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'El jarro que vas a mandar tiene una mancha de la cocción. ¿Qué haces?',
          kind: 'one',
          options: [
            { text: 'Lo fotografío por el otro lado' },
            { text: 'Muestro la mancha y cuento por qué sale', isRight: true },
            { text: 'La borro con un filtro' },
          ],
          explanation:
            'Contada, la mancha es la huella del fuego y a veces es lo que gusta. Escondida, es una devolución.',
        },
        {
          text: 'Una compañera salió preciosa en la foto del taller. ¿Cuándo la publicas?',
          kind: 'one',
          options: [
            { text: 'Altiro: sale bien' },
            { text: 'Cuando la vio, sabe dónde va a salir y dijo que sí', isRight: true },
            { text: 'Cuando el grupo vota que sí' },
          ],
          explanation: 'Su imagen es de ella. Ni el grupo ni la asociación pueden decir que sí en su lugar.',
        },
        {
          text: '¿Qué arreglos dejan la foto siendo verdadera?',
          kind: 'many',
          options: [
            { text: 'Enderezarla', isRight: true },
            { text: 'Subirle el rojo para que la frutilla se vea más madura' },
            { text: 'Recortar el borde de la mesa', isRight: true },
            { text: 'Corregir el color mirando el producto', isRight: true },
          ],
          explanation:
            'Enderezar, recortar y acercar el color a lo real ayudan a ver. Subirle el rojo promete otra frutilla.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [{ label: 'Lee la historia de los dibujos con dueña', href: '/historias/dibujos-con-duena' }],
    },
  ],
} satisfies LessonSeed
