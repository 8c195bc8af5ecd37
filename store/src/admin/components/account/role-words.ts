export const ROLE_WORDS = { treasury: 'Tesorería: ve todo y mueve la plata', operator: 'Operación: todo' }
