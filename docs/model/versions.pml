/*
 * How Kiln makes a version, as a formal model: one line of versions of a recipe, or of a component or workflow, whose numbers have builds.
 * Two runners, lost and late requests, a kill, a foreigner who makes versions too, a person who deletes the newest. README.md explains it;
 * check.sh runs it.
 *
 * Bounds and variants are macros: spin -a -DNAME=VALUE versions.pml
 */

/* ------------------------------------------------------------------ bounds */
#ifndef LAG
#define LAG 0       /* reads per runner that may still see the line before the last write */
#endif
#ifndef READS
#define READS 2     /* repeated reads of one read-back; more than LAG */
#endif
#ifndef LOSSES
#define LOSSES 1    /* requests or answers that get lost, in all */
#endif
#define RETRIES 1   /* further tries of one request whose answer was lost */
#ifndef CRASHES
#define CRASHES 0   /* kills, in all */
#endif
#ifndef FOREIGN
#define FOREIGN 0   /* versions that a foreigner makes */
#endif
#ifndef DELETES
#define DELETES 0   /* deletes of the newest version by a person */
#endif
#ifndef RETAGS
#define RETAGS 0    /* changes of the tags of the newest version */
#endif

/* ---------------------------------------------------------------- versions */
#define NONE 0
#define A 1         /* contents of ours */
#define B 2
#define C 3
#define F 4         /* of a foreigner: another content, */
#define FB 5        /* and a copy of B */
/* A record is written for the number and build of the plan. On any other it counts for nothing: what is there seems to have no owner. */
#define unclaimed(c) ((c) + 5)
#define contentOf(value) (((value) == FB) -> B : (((value) > FB) -> (value) - 5 : (value)))
#define isForeign(value) ((value) >= F)
#ifdef NO_PREDICTION
#define asMade(c, s, h) (c)
#else
#define asMade(c, s, h) (((s) == planned(h)) -> (c) : unclaimed(c))
#endif

#ifndef D0
#define D0 B        /* what runner 0 declares */
#endif
#ifndef D1
#define D1 B        /* what runner 1 declares */
#endif

/* A version is a slot: number and build, in the order of versions. The declared form is x.x.x or, with EXACT, the number 1. */
#if defined(EXACT)
#define NB 12
#define NUMBERS 2
#elif defined(BUILDS)
#define NB 7
#define NUMBERS 9
#else
#define NB 2        /* a recipe: no builds */
#define NUMBERS 10
#endif
#define SLOTS (NB * NUMBERS)
#define num(s) ((s) / NB)
#define bld(s) ((s) % NB)
#ifdef EXACT
#define nth(i) (NB + (i))
#define planned(h) ((h) == NONE -> NB + 1 : (h) + 1)
#else
#define nth(i) ((i) * NB + 1)
#define planned(h) ((num(h) + 1) * NB + 1)
#endif

/* ----------------------------------------------------------------- answers */
#define OK 1
#define EXISTS 2    /* ResourceAlreadyExistsException */
#define MISMATCH 3  /* IdempotentParameterMismatchException */
#define LOST 4      /* no answer: it may have run, or run later */

/* ---------------------------------------------------------------- outcomes */
#define DONE 1
#define MOVED 2     /* the line is not as planned: what depends on this version is not run */
#define FAILED 3    /* outcome-unknown */
#define BLOCKED 4   /* the newest is a foreigner's */
#define DEAD 5

/* ------------------------------------------- what goes into a client token */
#ifdef NO_GENERATION
#define LASTGEN 0
#else
#define LASTGEN 1   /* 0: derived; 1: drawn, after a replay */
#endif
#ifdef CONTENT_IN_TOKEN
#define tokenContent(c) ((c) - 1)
#define CONTENTS 3
#else
#define tokenContent(c) 0
#define CONTENTS 1
#endif
#ifdef TAGS_IN_TOKEN
#define tokenTags(m) (m)
#define TAGS (RETAGS + 1)
#else
#define tokenTags(m) 0
#define TAGS 1
#endif
/* The number is in each token; together with the head it says no more than the head alone. */
#ifdef NO_HEAD
#define tokenHead(h) (planned(h) - bld(planned(h)))
#else
#define tokenHead(h) (h)
#endif
#define createToken(c, h, m) ((tokenHead(h) * CONTENTS + tokenContent(c)) * TAGS + tokenTags(m))
#define DERIVED (SLOTS * CONTENTS * TAGS)
/* What a runner draws: nobody has used it. 3 stands for the token of a request that is still on its way. */
#define drawnToken(i) (DERIVED + (i))
#define isDrawn(token) ((token) >= DERIVED)

/* ------------------------------------------------------------ the account */
byte line[SLOTS];   /* by slot; 0 is no version */
byte head;          /* the newest of the declared form; 0: none */
byte v;             /* moves with every write */
byte xhead; byte xval;  /* the newest before the last write */
byte lag[3];        /* how many reads may still see that */
byte tagged;        /* tags of the newest */
byte memC[DERIVED + 4];  /* token -> content of its request */
byte memS[DERIVED + 4];  /* token -> what was answered */
#ifdef BUILDS
byte topBuild[NUMBERS];
bool reuses;        /* the build number of a deleted build is given again: not documented */
bool mints;         /* a Create that is identical to the newest build makes another one: not documented */
#endif

/* ------------------------------------------------------------ the world */
byte losses = LOSSES;
byte crashes = CRASHES;
byte foreigners = FOREIGN;
byte deletes = DELETES;
byte retags = RETAGS;
byte zC; byte zT; byte zH; bool zFresh;   /* a request that is still on its way: content, token, planned head */
bool calm;          /* from here on nothing disturbs */

/* ------------------------------------------------- for the properties only */
byte outcome[3];
byte ended;
byte rounds;
bool finished;
bool touched;       /* a foreigner or a person was there */
bool deleted;
bool crashed;
bool gaveUp;        /* some request was lost more often than it was repeated */
byte made;          /* versions that Kiln has made */
byte mine[4];       /* state that the runner's last Create has brought about */

/* ------------------------------------------------------------ the service */
inline keepFormer() {
  xhead = head; xval = line[head]; v++;
  if :: LAG > 0 -> lag[0] = LAG; lag[1] = LAG; lag[2] = LAG :: else fi
}

inline put(s, value) {
  keepFormer();
  assert(s < SLOTS);
  line[s] = value;
  if :: s > head -> head = s; tagged = 0 :: else fi;
#ifdef BUILDS
  assert(bld(s) > 0);
  if :: bld(s) > topBuild[num(s)] -> topBuild[num(s)] = bld(s) :: else fi;
#endif
  printf("  the line now: %d/%d is content %d, the newest is %d/%d\n", num(s), bld(s), value, num(head), bld(head))
}

/* The slot that a Create of number n makes; `newest`: the newest build of it that is there. */
inline findSlot(n) {
#ifdef BUILDS
  newest = NB - 1;
  do :: newest > 0 && line[(n) * NB + newest] == NONE -> newest-- :: else -> break od;
  if :: reuses -> s = (n) * NB + newest + 1 :: else -> s = (n) * NB + topBuild[n] + 1 fi
#else
  s = (n) * NB + 1;
  newest = (line[s] != NONE)
#endif
}

/*
 * Create of content c with the number that follows from the planned head h. FORGETS: the token may be forgotten at any moment. A token that
 * went with another request is refused.
 */
inline serve(c, h, token, who, isFresh) {
  d_step { findSlot(num(planned(h))) };
  if
  :: memC[token] == c -> answer = OK; got = memS[token]; printf("  a replay: %d/%d\n", num(got), bld(got))
#ifdef UNCOMPARED
  :: memC[token] != NONE && memC[token] != c -> answer = OK; got = memS[token]; printf("  a replay: %d/%d\n", num(got), bld(got))
#else
  :: memC[token] != NONE && memC[token] != c -> answer = MISMATCH; printf("  the token went with another request\n")
#endif
#ifdef FORGETS
  :: true ->
#else
  :: memC[token] == NONE ->
#endif
    if
#ifdef BUILDS
    :: newest > 0 && contentOf(line[num(s) * NB + newest]) == c && !mints -> answer = EXISTS; printf("  it exists\n")
    :: else ->
#else
    :: newest > 0 -> answer = EXISTS; printf("  it exists\n")
    :: else ->
#endif
      d_step {
        newest = asMade(c, s, h);
        put(s, newest);
        made++; mine[who] = v;
        memC[token] = c; memS[token] = s;
        answer = OK; got = s;
        /* What Kiln makes is what the plan said, unless a foreigner or a person is in the way, or a token is forgotten. */
#if !defined(FORGETS) && !defined(AT_THE_END)
        assert(touched || s == planned(h));
#endif
        /* One merge makes one version. */
        assert(D0 != D1 || touched || made <= 1);
        /* What was there before the apply began, the plan knows, unless there was nothing and the service tells what is taken. */
#if LAG == 0 && !defined(BUILDS)
        assert(isFresh || deleted || h == NONE);
#elif LAG == 0
        assert(isFresh || deleted);
#endif
      }
    fi
  fi;
  s = 0; newest = 0
}

/* ------------------------------------------------------------- the runner */
#define canCrash (!calm && crashes > 0)
#define canLose (!calm && losses > 0)

/* One look at the line. Who has seen the current state does not see an older one any more. */
inline read() {
  atomic {
    if
    :: canCrash -> crashes--; goto killed
    :: lag[id] > 0 -> lag[id]--; lh = xhead; lval = xval; lv = v - 1
    :: true -> lh = head; lval = line[head]; lv = v; lag[id] = 0
    fi;
    ok = (lh == ps && lval == d && lv >= mine[id]);
    printf("runner %d reads: the newest is %d/%d, content %d\n", id, num(lh), bld(lh), lval)
  }
}

/* Reads until `cond`, at most READS times more. */
inline readUntil(cond) {
  tries = 0;
  do
  :: read();
    if :: (cond) || tries == READS -> break :: else -> tries++ fi
  od;
  tries = 0
}

/* A request that nobody waits for any more arrives later, or never. */
inline leaveBehind() {
  if
  :: skip
  :: zC == NONE ->
    zC = d; zT = token; zH = ph; zFresh = fresh;
    if :: isDrawn(token) -> zT = drawnToken(3); memC[zT] = memC[token]; memS[zT] = memS[token] :: else fi
  fi
}

/* A request whose answer is lost goes again with the same token. */
inline sendCreate() {
  tries = 0;
  do
  :: atomic { canCrash -> crashes--; leaveBehind(); goto killed }
  :: atomic {
      if
      :: canLose -> losses--; answer = LOST; printf("runner %d: a request is lost, or late\n", id); leaveBehind()
      :: true ->
        printf("runner %d sends a Create of content %d, number %d, token %d\n", id, d, num(planned(ph)), token);
        serve(d, ph, token, id, fresh);
        if :: skip :: canLose -> losses--; answer = LOST; printf("  its answer is lost\n") fi
      fi;
      ok = (head == ps && line[head] == d);
      if
      :: answer == LOST && tries < RETRIES -> tries++
      :: answer == LOST && tries >= RETRIES -> gaveUp = true; break
      :: else -> break
      fi
    }
  od;
  tries = 0
}

/* The declared content, ours, and where the plan has put it: what depends on it names that number and build. */
#ifdef WANTED_ANYWHERE
#define isWanted (lval == d)
#else
#define isWanted (lval == d && lh == ps)
#endif
#define isAsPlanned (lh == ph && lval == pv)

proctype runner(byte id; byte d) {
  byte lh; byte lval; byte lv;      /* the newest, as read last */
  byte ph; byte pv; byte pm;        /* as planned on: the head, its content, its tags */
  byte ps;                          /* the slot that the plan names, for what depends on it */
  byte gen; byte token; byte tries; byte answer; byte got;
  byte s; byte newest;              /* of the service */
  bool fresh; bool ok;              /* for the properties */

plan:
  read();
  atomic {
    ph = lh; pv = lval; pm = tagged;
    if
    :: lval == d -> ps = lh; ok = true; printf("runner %d: nothing to do\n", id); goto done
    :: lval != d && isForeign(lval) ->
#ifdef ADOPT
      if
      :: contentOf(lval) != d -> ps = planned(lh)
      :: contentOf(lval) == d && line[lh] == lval && lh == head ->
        keepFormer(); line[lh] = d; ps = lh; ok = true; printf("runner %d adopts %d/%d\n", id, num(lh), bld(lh)); goto done
      :: else -> goto moved
      fi
#else
      outcome[id] = BLOCKED; goto end
#endif
    :: else -> ps = planned(lh)
    fi;
    printf("runner %d plans %d/%d\n", id, num(ps), bld(ps))
  };
  /* The apply of this line begins; the plan may be hours old. */
  fresh = (head == ph && line[head] == pv);

#ifndef NO_REREAD
#ifndef BUILDS
  if :: ph == NONE -> goto send :: else fi;     /* a recipe: where there was none, a number that is taken is refused */
#endif
  read();
  if
  :: isWanted -> goto done          /* by another run of this commit */
  :: !(isWanted) && isAsPlanned -> skip
  :: else -> goto moved
  fi;
#endif

send:
  atomic {
    if
    :: gen == 0 -> token = createToken(d, ph, pm)
    :: else -> token = drawnToken(id); memC[token] = NONE; memS[token] = NONE
    fi
  };
  sendCreate();
  if
  :: answer == OK ->
#ifndef NO_PREDICTION
    if :: got != ps -> goto disclaim :: else fi;
#endif
#if defined(NO_READ_BACK)
    goto done
#elif defined(READ_BACK_OWN)
    /* what the answer names, and not whether it is the newest */
    atomic { lval = line[got]; lh = got };
    if :: lval == d -> goto done :: lval == NONE -> goto nextCreate :: else -> goto moved fi
#else
    readUntil(lh >= got);
    if
    :: lh == got && lval == d -> goto done
    :: lh < got && isAsPlanned -> goto nextCreate    /* a replay: what it made is gone */
    :: else -> goto moved
    fi
#endif
  :: answer == EXISTS || answer == LOST ->
    readUntil(!isAsPlanned);
    if
    :: isWanted -> goto done
    :: !(isWanted) && isAsPlanned -> goto fail
    :: else -> goto moved
    fi
  :: answer == MISMATCH ->
    readUntil(!isAsPlanned);
    if
    :: isWanted -> goto done
    :: !(isWanted) && isAsPlanned -> goto nextCreate /* what the token made is gone */
    :: else -> goto moved
    fi
  fi;

/* What came out as another version gets a record of its own. */
disclaim:
  atomic {
    if
    :: canCrash -> crashes--; goto killed
    :: true -> if :: line[got] == unclaimed(d) -> keepFormer(); line[got] = d :: else fi
    fi;
    goto moved
  };

nextCreate:
  if
  :: gen < LASTGEN -> gen++; goto send
  :: else -> goto fail
  fi;

done:
  atomic {
    /* What depends on this version gets the number and build of the plan: there is the declared content. */
    assert(line[ps] == d || deleted);
    /* As seen last, the newest version is the one of the plan, with the declared content, and no older than the runner's own write. */
    assert(ok);
    outcome[id] = DONE;
    printf("runner %d: done\n", id);
    goto end
  }
moved:
  atomic { outcome[id] = MOVED; printf("runner %d: moved\n", id); goto end }
fail:
  atomic { outcome[id] = FAILED; printf("runner %d: failed\n", id); goto end }
killed:
  atomic {
    crashed = true;
    printf("runner %d is killed\n", id);
    if
    :: outcome[id] = DEAD; goto end
    :: lh = 0; lval = 0; lv = 0; ph = 0; pv = 0; pm = 0; ps = 0; gen = 0; token = 0; tries = 0; answer = 0; got = 0; fresh = false; ok = false;
      goto plan                     /* started again */
    fi
  }
end:
  atomic {
    lh = 0; lval = 0; lv = 0; ph = 0; pv = 0; pm = 0; ps = 0; gen = 0; token = 0; tries = 0; answer = 0; got = 0; fresh = false; ok = false;
    ended++
  }
}

/* ------------------------------- a foreigner, a person, and late requests */
proctype world() {
  byte answer; byte got; byte s; byte newest;
  do
  :: atomic { ended < 2 && foreigners > 0 ->
      foreigners--; touched = true;
      if
      :: d_step { findSlot(num(planned(head))) }
#ifndef EXACT
      :: d_step { findSlot(num(planned(head)) + 1) }       /* a number is left out */
#endif
#ifdef BUILDS
      :: head != NONE -> d_step { findSlot(num(head)) }
#endif
      fi;
      printf("a foreigner makes %d/%d\n", num(s), bld(s));
      if :: d_step { put(s, F) } :: d_step { put(s, FB) } fi;
      s = 0; newest = 0
    }
  :: atomic { ended < 2 && deletes > 0 && head != NONE ->
      deletes--; touched = true; deleted = true;
      printf("a person deletes %d/%d\n", num(head), bld(head));
      d_step {
        keepFormer();
        line[head] = NONE;
        do :: head > 0 && line[head] == NONE -> head-- :: else -> break od
      }
    }
  :: atomic { ended < 2 && retags > 0 && head != NONE -> retags--; tagged++; printf("the newest gets other tags\n") }
  :: atomic { zC != NONE ->
      printf("a late request arrives, or never does: content %d, number %d\n", zC, num(planned(zH)));
      if :: serve(zC, zH, zT, 3, zFresh) :: true fi;
      answer = 0; got = 0; zC = NONE; zT = 0; zH = 0; zFresh = false
    }
  :: atomic { ended == 2 && zC == NONE -> break }
  od;
  ended++
}

#define isDone(i) (outcome[i] == DONE)
#define isThere(i) (isDone(i) || outcome[i] == DEAD)

/* An earlier apply has made this. */
inline earlier(i, c) {
  h = head;
  line[nth(i)] = c; head = nth(i);
  memC[createToken(c, h, 0)] = c; memS[createToken(c, h, 0)] = head;
#ifdef BUILDS
  topBuild[num(head)] = bld(head)
#endif
}

init {
  byte next; byte h;
  atomic {
#ifdef BUILDS
#ifdef REUSES
    reuses = true;
#else
    if :: reuses = true :: reuses = false fi;
#endif
#ifndef REFUSES
    if :: mints = true :: mints = false fi;
#endif
#endif
    if
    :: skip                                         /* no version of this form */
    :: earlier(1, A)
    :: earlier(1, A); earlier(2, B); earlier(3, A)  /* a change and its revert; B comes again */
    fi;
#ifdef SPENT
    /* A Create that was refused has used up the token of this head: not documented. */
    memC[createToken(B, head, 0)] = F;
#endif
    h = 0; xhead = head; xval = line[head];
    run runner(0, D0);
    run runner(1, D1);
    run world()
  }
  atomic {
    ended == 3 ->
    if
    :: D0 == D1 ->
      /* P2: two runners of one merge reach it both, or were killed */
      assert(touched || gaveUp || (isThere(0) && isThere(1)));
      assert(touched || gaveUp || !(isDone(0) || isDone(1)) || line[head] == D0)
    :: else ->
      /* P2: two commits end in one of them, and a run that is done is one of that */
      assert(touched || gaveUp || crashed || (isDone(0) && line[head] == D0) || (isDone(1) && line[head] == D1))
    fi;
    if
    :: next = D0
    :: next = D1
    fi;
    printf("all ended; an undisturbed run for content %d begins: the newest is %d/%d, content %d\n", next, num(head), bld(head), line[head]);
    calm = true
  };
  /* P3: the next run finishes. After a delete, where build numbers are not used again, its prediction may be wrong once. */
  do
  :: atomic {
      ended = 0; mine[2] = 0; lag[2] = 0;
      run runner(2, next)
    };
    atomic {
      ended == 1 ->
      if
      :: outcome[2] == DONE -> assert(line[head] == next); break
      :: outcome[2] == BLOCKED -> assert(foreigners < FOREIGN); break   /* a person has to say what becomes of that */
#ifdef BUILDS
      :: outcome[2] == MOVED -> assert(rounds == 0 && deleted && !reuses); rounds++
#endif
      :: else -> assert(isDone(2)); break
      fi
    }
  od;
  finished = true
}

/* Every behaviour comes to its end: no wait is for ever. */
ltl ends { <> finished }
