export const ROLE_WORDS = {
  treasury: 'Tesorería: ve todo y confirma lo que otra pide',
  operator: 'Operación: todo',
}
