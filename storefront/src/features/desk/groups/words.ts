import type { DeskGroup, MemberRole } from '#contracts'

export const ROLE_WORDS = {
  leader: 'Presidenta o encargada',
  treasurer: 'Tesorera',
  member: 'Socia',
  helper: 'Ayudante',
} as const satisfies Record<MemberRole, string>

const STATUS_WORDS = {
  active: 'Activo',
  paused: 'En pausa',
  invited: 'Por empezar',
  left: 'Se fue',
} as const satisfies Record<DeskGroup['status'], string>

/** What the pages of a group, and of an association, call it and say of what is done with it. */
export const KIND_WORDS = {
  group: {
    states: STATUS_WORDS,
    found: 'Fundar un grupo',
    founds: 'Fundar el grupo',
    address: '/grupos/…',
    name: 'Nombre del grupo',
    shop: 'Verlo en la tienda',
    toActive: 'Dar por activo',
    toPause: 'Ponerlo en pausa',
    pause: 'La tienda sigue mostrando lo que hacen y dice cuándo se puede comprar de nuevo.',
    note: 'Lo que lee quien quiere comprar',
    noteHint: 'Por ejemplo: volvemos después de la cosecha.',
    leaving:
      'Sus productos dejan de venderse y no se puede deshacer. Lo que se le debe se le sigue debiendo.',
    invite: 'Invitar a una socia',
    asking: 'Nadie es parte de un grupo sin haber dicho que sí: queda invitada hasta que acepte.',
    role: 'Qué será en el grupo',
  },
  association: {
    states: { ...STATUS_WORDS, active: 'Activa' },
    found: 'Fundar una asociación',
    founds: 'Fundar la asociación',
    address: '/asociaciones/…',
    name: 'Nombre de la asociación',
    shop: 'Verla en la tienda',
    toActive: 'Dar por activa',
    toPause: 'Ponerla en pausa',
    pause: 'Sus grupos siguen vendiendo: cada uno dice sus propias pausas. Su mesa sigue abierta.',
    note: 'Por qué descansa',
    noteHint: 'Por ejemplo: están eligiendo directiva.',
    leaving:
      'Su mesa se cierra y no se puede deshacer. Antes tiene que haberse ido cada uno de sus grupos. Lo que se le debe se le sigue debiendo.',
    invite: 'Invitar a alguien',
    asking: 'Nadie es parte de una asociación sin haber dicho que sí: queda invitada hasta que acepte.',
    role: 'Qué será en la asociación',
  },
} as const satisfies Record<DeskGroup['kind'], object>

/** What is told on a group's page after something was done, by `?listo=`. */
export const NEWS: Record<string, [lead: string, text: string]> = {
  fundado: ['Fundado.', 'Ahora invita a la primera de sus socias.'],
  fundada: [
    'Fundada.',
    'Invita a quienes eligieron. Cuando acepten, la presidenta y la secretaria de la federación les dan sus primeros cargos.',
  ],
  datos: ['Guardado.', 'La tienda muestra los datos nuevos en un momento.'],
  confianza: ['Guardado.', 'Vale desde ahora.'],
  estado: ['Anotado.', 'La tienda lo muestra en un momento.'],
  invitada: ['Quedó invitada.', 'Le mandamos el enlace; es parte cuando acepte.'],
  planilla: [
    'Traídos.',
    'Esperan respuesta en «Aprobaciones»; el grupo les pone las fotos desde su teléfono.',
  ],
  corregida: ['Corregido.', 'Si cambió su celular o su correo, entra de nuevo con el nuevo.'],
}
