import { describe, expect, it } from 'vitest';
import { readOne } from './read-one';

const dob = [{ label: ['DOB', 'Date of birth', 'Fecha de nacimiento'] }];

describe('a label', () => {
  it.each([
    ['of a field', '<label for="x">DOB</label><p><input id="x" value="3/4/1979"></p>', '3/4/1979'],
    ['around a field', '<label>Date of Birth: <input value="3/4/1979"></label>', '3/4/1979'],
    ['around text and a field', '<label><span>DOB *</span><input value="3/4/1979"></label>', '3/4/1979'],
    ['of a choice', '<label for="x">DOB</label><select id="x"><option>1<option selected>2</select>', '2'],
    ['of a term', '<dl><dt>Name</dt><dd>Rosa</dd><dt>DOB</dt><dd>3/4/1979</dd></dl>', '3/4/1979'],
    ['of a row', '<table><tr><th>DOB</th><td>3/4/1979</td></tr></table>', '3/4/1979'],
    ['of a row without header', '<table><tr><td>Name</td><td>R</td><td><b>DOB:</b></td><td>3</td></tr></table>', '3'],
    ['of a column', '<table><tr><th>Name</th><th>DOB</th></tr><tr><td>R</td><td>3/4</td></tr></table>', '3/4'],
    ['before an element', '<div><span>DOB:</span><span>3/4/1979</span></div>', '3/4/1979'],
    ['in a box of its own', '<div><div><span>DOB</span></div><div><b>3/4/1979</b></div></div>', '3/4/1979'],
    ['before a box with a field', '<p><span>DOB</span></p><div><input value="3/4/1979"></div>', '3/4/1979'],
    ['in the same text', '<p>DOB: 3/4/1979</p>', '3/4/1979'],
    ['with a full-width colon', '<p>DOB：3/4/1979</p>', '3/4/1979'],
    ['before text', '<p><b>DOB:</b> 3/4/1979 <i>(47)</i></p>', '3/4/1979'],
    ['as text before an element', '<p>DOB: <b>3/4/1979</b></p>', '3/4/1979'],
    ['over a break', '<p><b>DOB</b><br>3/4/1979</p>', '3/4/1979'],
    ['in another language', '<p><b>FECHA DE  NACIMIENTO:</b> <i>3/4/1979</i></p>', '3/4/1979'],
  ])('%s says its value', (_what, html, expected) => {
    expect(readOne(html, dob)).toBe(expected);
  });

  it.each([
    ['is a longer word', '<b>DOB verified</b><i>yes</i>'],
    ['is hidden', '<p hidden><b>DOB</b><i>3/4/1979</i></p>'],
    ['has a hidden value', '<b>DOB</b><i hidden>3/4/1979</i>'],
    ['is a choice itself', '<select><option>DOB</option><option>Name</option></select>'],
    ['is a term without description', '<dl><dt>DOB</dt><dt>Name</dt><dd>Rosa</dd></dl>'],
    ['has an empty value', '<div><span>DOB</span><span></span></div><div><span>Name</span><span>Rosa</span></div>'],
    ['is followed by the next label', '<div><span>DOB:</span><span>Name:</span><span>Rosa</span></div>'],
    ['has an empty field', '<label>DOB <input></label><label>Name <input value="Rosa"></label>'],
    ['stands alone in its row', '<table><tr><th>DOB</th></tr></table>'],
    ['belongs to a box to tick', '<label>DOB <input type="checkbox" value="on"></label>'],
    ['belongs to a password', '<label>DOB <input type="password" value="s3cret"></label>'],
    ['is before a password', '<p>DOB</p><div><input type="password" value="s3cret"></div>'],
    ['is in a script', '<script>DOB: 3</script>'],
  ])('that %s says nothing', (_what, html) => {
    expect(readOne(html, dob)).toBe('none');
  });

  it('with two values is two people, twice the same is one', () => {
    const row = (value: string) => `<p><b>DOB</b><i>${value}</i></p>`;
    expect(readOne(row('1') + row('2'), dob)).toBe('many');
    expect(readOne(row('1') + row('1'), dob)).toBe('1');
    const list = '<tr><th>Name</th><th>DOB</th></tr><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr>';
    expect(readOne(`<table>${list}</table>`, dob)).toBe('many');
    expect(readOne('<dl><dt>DOB</dt><dd>1</dd><dd>2</dd></dl>', dob)).toBe('many');
  });

  it('goes through transforms, and leaves out what never counts', () => {
    const html = '<p><b>DOB</b> 03/04/1979</p><div class="family"><b>DOB</b> 05/06/1980</div>';
    expect(readOne(html, [{ label: ['dob'], not: '.family', transforms: ['date-mdy'] }])).toBe('1979-03-04');
    expect(readOne(html, [{ label: ['dob'], transforms: ['date-mdy'] }])).toBe('many');
    expect(readOne('<b>Mail</b><a href="mailto:a@b.test">Write</a>', [{ label: ['mail'], attribute: 'href' }])).toBe(
      'mailto:a@b.test',
    );
  });
});
