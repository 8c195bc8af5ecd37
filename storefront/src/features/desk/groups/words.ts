import type { MemberRole } from '#contracts'

export const ROLE_WORDS = {
  leader: 'Presidenta o encargada',
  treasurer: 'Tesorera',
  member: 'Socia',
  helper: 'Ayudante',
} as const satisfies Record<MemberRole, string>

/** What is told on a group's page after something was done, by `?listo=`. */
export const NEWS: Record<string, [lead: string, text: string]> = {
  fundado: ['Fundado.', 'Ahora invita a la primera de sus socias.'],
  datos: ['Guardado.', 'La tienda muestra los datos nuevos en un momento.'],
  confianza: ['Guardado.', 'Vale desde ahora.'],
  estado: ['Anotado.', 'La tienda lo muestra en un momento.'],
  invitada: ['Quedó invitada.', 'Le mandamos el enlace; es parte del grupo cuando acepte.'],
  planilla: [
    'Traídos.',
    'Esperan respuesta en «Aprobaciones»; el grupo les pone las fotos desde su teléfono.',
  ],
  corregida: ['Corregido.', 'Si cambió su celular o su correo, entra de nuevo con el nuevo.'],
}
