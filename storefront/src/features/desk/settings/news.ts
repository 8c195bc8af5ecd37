export const settingNews: Record<string, string> = {
  pedido: 'Quedó pedido. Rige cuando otra persona con cargo lo confirme, y no antes del día que dice.',
  confirmado: 'Quedó confirmado. Rige desde el día que dice.',
  rechazado: 'No se hará. Quedó escrito.',
  otra: 'Otra persona ya lo decidió: mira cómo quedó.',
}
