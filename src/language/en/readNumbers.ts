/** What is said of the rows of somebody's numbers while they are read. Each is a sentence, without the row's number. */

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "day 12", of a table that numbers its days. */
export const day = (number: string): string => `day ${number}`;

/** "5 January 2026" @param month 1…12 */
export const date = (day: number, month: number, year: number): string =>
  `${day} ${months[month - 1]} ${year}`;

// Whole texts.
export const nothingInIt = "There is nothing in it.";
export const notText =
  "This is not text. If it is a spreadsheet, save it as CSV (UTF-8) and bring that file.";
export const openQuote = "A quotation mark is opened here and never closed.";
export const longLine = (line: string, characters: string): string =>
  `Line ${line} has ${characters} characters: it is no row of a table.`;
export const tooManyRows = (rows: string, most: string): string =>
  `It has ${rows} rows; ${most} are the most. Counts by day take fewer.`;
export const tooManyColumns = (columns: string, most: string): string =>
  `It has ${columns} columns; ${most} are the most.`;
export const noRowBelow = "There is no row of numbers below the words over the columns.";

// Columns.
export const noColumnOfDates = "No column holds dates. Choose the one that does.";
export const noColumnOfBegin = "No column says when each cohort began. Choose the one that does.";
export const noColumnOfSize = "No column says how many joined in each cohort. Choose the one that does.";
export const noColumnOfPeople = "No column with numbers of people was found. Choose what each column holds.";

// Too few rows.
export const neededCohorts = "at least two cohorts are needed";
export const neededDates = "at least two dates are needed";
export const neededNumbers = "at least two dates with numbers are needed";
export const oneDayOnly = "All rows name the same day: at least two days are needed.";

/** @param read how many rows could be read: 1 or none @param needed what is needed */
export const tooFewRows = (read: number, needed: string): string =>
  `${read === 1 ? "One row is not enough" : "No row could be read"}: ${needed}.`;

/** What was wrong with a row, behind another sentence. */
export const rowSays = (row: number, text: string): string => `Row ${row}: ${text}`;

// Too many days.
export const tooManyDays = (most: string): string =>
  `The rows up to this one name more than ${most} days; a hundred years is the most.`;
export const reachTooFar = (from: string, to: string, _isDated: boolean): string =>
  `The numbers reach from ${from} to ${to}; a hundred years is the most.`;
export const isMeant = (day: string, _isDated: boolean): string => `Is ${day} meant?`;

// Cells.
export const noDate = "There is no date.";
export const noNumber = "There is no number.";
export const isFormula = (text: string): string => `“${text}” is a formula; it is not worked out.`;
export const noNumberOfDay = (text: string): string => `“${text}” is not the number of a day.`;
export const notNumber = (text: string): string => `“${text}” is not a number.`;
export const belowZero = (text: string): string => `“${text}” is below 0.`;
export const tooManyPeople = (text: string): string => `“${text}” is more than a million million people.`;
export const notDate = (text: string): string => `“${text}” is not a date.`;
export const wrongYear = (text: string, year: number, first: number, last: number): string =>
  `“${text}” is no date: the year ${year} is not between ${first} and ${last}.`;

/** @param order one of `orders` */
export const noSuchDay = (text: string, order: string): string =>
  `“${text}” is no date: there is no such day (read as ${order}).`;
export const orders = {
  "year-month-day": "year, month, day",
  "day-month-year": "day, month, year",
  "month-day-year": "month, day, year",
  "day-number": "the number of a day",
} as const;

/** What is wrong with a cell, and that the rest of its row counts. */
export const cellLeftOut = (flaw: string): string => `${flaw} That cell is left out.`;
export const cannotHaveStayed = (people: string, size: string): string =>
  `${people} of ${size} cannot have stayed. That cell is left out.`;

// Rows.
export const tooManyCells = (cells: number, width: number): string =>
  `It has ${cells} ${cells === 1 ? "cell" : "cells"}; the table has ${width}.`;
export const aboveTable = "It stands above the table and is left out.";
export const eachNextDay = "There are no dates: each row is taken as the next day.";
export const spreadsheetDay = (text: string, date: string): string =>
  `“${text}” is the day number of a spreadsheet: ${date}.`;
export const readDayFirst = (text: string, date: string): string =>
  `“${text}” is read as ${date}, the day first. If the month comes first in these dates, say so above.`;
export const readMonthFirst = (text: string, date: string): string =>
  `“${text}” is read as ${date}, the month first. If the day comes first in these dates, say so above.`;
export const cohortAgain = (row: number): string => `This cohort stands in row ${row} already.`;
export const sameRow = (row: number): string => `It is the same as row ${row}, and counts once.`;
export const otherNumber = (row: number): string =>
  `This day stands in row ${row} already, with another number.`;
export const addedUp = (row: number): string =>
  `This day stands in row ${row} already; the two are added up.`;
export const sameNumber = (row: number): string =>
  `This day stands in row ${row} already, with the same number.`;

// Totals and gaps.
export const fallsAgain = (day: string, _isDated: boolean): string =>
  `The total of all who joined falls again and again, first near ${day}. A total never falls: is it those who joined in each period, or who were active?`;
export const totalFalls = (total: string): string =>
  `The total ${total} does not fit between those around it: a total of all who joined never falls.`;
export const longVoid = (days: string): string =>
  `The date before this one lies ${days} days back; nobody is counted between.`;

const units = {
  day: ["day is", "days are"],
  week: ["week is", "weeks are"],
  month: ["month is", "months are"],
  number: ["number is", "numbers are"],
} as const;

const missing = (count: number, told: string, unit: keyof typeof units): string =>
  `${told} ${units[unit][count === 1 ? 0 : 1]} missing before it`;

/** Periods are missing of which nobody is counted. */
export const missingJoins = (count: number, told: string, unit: keyof typeof units): string =>
  `${missing(count, told, unit)}; nobody is counted as having joined then.`;

/** Periods are missing between totals. */
export const missingTotals = (count: number, told: string, unit: keyof typeof units): string =>
  `${missing(count, told, unit)}; the numbers around them stand as they are.`;
