import { describe, expect, it } from 'vitest';
import { problemsWith, whyOf } from './lost';

const price = { id: 'price', needsText: false };
const other = { id: 'other', needsText: true };

describe('why a deal is lost', () => {
  it('has to be said', () => {
    expect(problemsWith({ reason: '', text: 'too dear' }, [price, other])).toEqual({ reason: 'lostReasonRequired' });
    expect(problemsWith({ reason: 'price', text: '' }, [price, other])).toEqual({});
  });

  it('needs words where the reason says nothing by itself', () => {
    expect(problemsWith({ reason: 'other', text: '  ' }, [price, other])).toEqual({ text: 'lostTextRequired' });
    expect(problemsWith({ reason: 'other', text: 'merged with a rival' }, [price, other])).toEqual({});
  });

  it('is said in words where there is no catalogue', () => {
    expect(problemsWith({ reason: '', text: '' }, [])).toEqual({ text: 'lostTextRequired' });
    expect(problemsWith({ reason: '', text: 'no budget' }, [])).toEqual({});
  });

  it('goes to the server without empty words', () => {
    expect(whyOf({ reason: 'price', text: ' ' })).toEqual({ reasonId: 'price' });
    expect(whyOf({ reason: '', text: ' no budget ' })).toEqual({ text: 'no budget' });
  });
});
