import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, weekdayOf } from './day.ts'
import { easterSunday } from './easter-sunday.ts'
import { intervalOfValue } from './interval-of-value.ts'
import { mondayOfWeek, weekOf } from './week.ts'

describe('days', () => {
  it.each([
    ['2024-11-21', 4],
    ['2024-11-24', 7],
    ['2000-01-01', 6],
    ['1848-03-18', 6],
  ])('%s is weekday %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday))

  it.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2025-01-01', -1, '2024-12-31'],
  ])('%s and %i days', (day, count, expected) => expect(addDays(day, count)).toBe(expected))

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-11-21', 14, '2026-01-21'],
    ['2024-01-15', -25, '2021-12-15'],
  ])('%s and %i months', (day, count, expected) => expect(addMonths(day, count)).toBe(expected))

  it('counts over a leap day', () => expect(daysBetween('2024-02-01', '2024-03-01')).toBe(29))
})

describe('weeks of ISO 8601', () => {
  it.each([
    ['2024-11-21', '2024-W47'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2023-01-01', '2022-W52'],
  ])('%s lies in %s', (day, week) => {
    expect(weekOf(day)).toBe(week)
    expect(weekOf(mondayOfWeek(Number(week.slice(0, 4)), Number(week.slice(6))))).toBe(week)
  })
})

it.each([
  [2023, '2023-04-09'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [1961, '1961-04-02'],
])('Easter of %i', (year, day) => expect(easterSunday(year)).toBe(day))

describe('days of a value', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-W47', '2024-11-18', '2024-11-24'],
    ['2024-W47-WE', '2024-11-23', '2024-11-24'],
    ['2024-Q3', '2024-07-01', '2024-09-30'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2023-WI', '2023-12-01', '2024-02-29'],
    ['199', '1990-01-01', '1999-12-31'],
    ['18', '1801-01-01', '1900-12-31'],
    ['2024-11-21T14:30', '2024-11-21', '2024-11-21'],
    ['2023/2024', '2023-01-01', '2024-12-31'],
    ['XXXX-WXX-1', null, null],
    ['P2M', null, null],
    ['T14:30', null, null],
  ])('%s', (value, from, to) => expect(intervalOfValue(value)).toEqual({ from, to }))
})
