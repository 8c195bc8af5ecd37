import { expect, it } from 'vitest'
import { dialled, whatsApp } from './dialled.ts'

it.each([
  ['+56900000057', '+56900000057', 'https://wa.me/56900000057?text=Hola%20t%C3%BA'],
  ['9 0000 0057', '+56900000057', 'https://wa.me/56900000057?text=Hola%20t%C3%BA'],
  ['+56 41 200 0000', '+56412000000', null],
  ['41 200 0000', '+56412000000', null],
  ['600 000 0000', '6000000000', null],
])('%s is dialled %s', (phone, number, chat) => {
  expect([dialled(phone), whatsApp(phone, 'Hola tú')]).toEqual([number, chat])
})
