import { expect, test } from 'vitest'
import { foldName } from './name-key.ts'

test.each([
  ['Alexandr Kozlov', 'Aleksandr Kozlow'],
  ['Alexandr Kozlov', 'Alexander Kozlov’s'],
  ['Alexandr Kozlov', 'Александр Козлов'],
  ['Yun Jong Ho', 'Jun Jong Ho'],
  ['Yun Jong Ho', 'Yun Jong-ho'],
  ['Wolodymyr Selenskyj', 'Volodymyr Zelenskyy'],
  ['Wolodymyr Selenskyj', 'Володимир Зеленський'],
  ['Sergej Lawrow', 'Sergei Lavrov'],
  ['Sergey Lavrov', 'Сергей Лавров'],
  ['Ali Chamenei', 'Ali Khamenei'],
  ['Benjamin Netanjahu', 'Benjamin Netanyahu'],
  ['Yoon Suk Yeol', 'Yun Suk-yeol'],
  ['Alexander Lukaschenko', 'Aleksandr Lukashenko'],
  ['Jewgeni Prigoschin', 'Yevgeny Prigozhin'],
  ['Viktor Orbán', 'Viktor Orban'],
])('the spellings %s and %s meet', (one, other) => {
  expect(foldName(one)).toBe(foldName(other))
})

test.each([
  ['Kim Jong Un', 'Kim Jong Il'],
  ['Kim Jong Un', 'Kim Tok Hun'],
  ['Alexandr Kozlov', 'Alexandr Kozin'],
  ['Xi Jinping', 'Li Qiang'],
  ['Joe Biden', 'Jill Biden'],
  ['Olaf Scholz', 'Friedrich Merz'],
])('%s and %s stay apart', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other))
})

test('a name without letters has an empty key', () => {
  expect(foldName('…')).toBe('')
})
