"""Fits mark = mean + entry + judge + criterion + noise: python peer.py gpboost|gpboost-iterative|statsmodels marks.csv, prints JSON."""

import json
import sys
import time
import warnings

import numpy
import pandas

FACTORS = ["entry", "judge", "criterion"]
marks = pandas.read_csv(sys.argv[2])


def by_gpboost(method):
    """Maximum likelihood, on sparse matrices in C++, on one core as ours: exactly, or by its approximation."""
    import gpboost

    start = time.perf_counter()
    model = gpboost.GPModel(
        group_data=marks[FACTORS].to_numpy(),
        likelihood="gaussian",
        num_parallel_threads=1,
        matrix_inversion_method=method,
    )
    model.fit(y=marks["mark"].to_numpy(), X=numpy.ones((len(marks), 1)))
    # Standard errors, which ours always has, only exist with the exact method.
    errors = method == "cholesky"
    effects = numpy.asarray(model.predict_training_data_random_effects(predict_var=errors))
    seconds = time.perf_counter() - start
    residual, *variances = numpy.asarray(model.get_cov_pars()).ravel()[:4]
    found = {}
    for at, factor in enumerate(FACTORS):
        found[factor] = marks.assign(effect=effects[:, at]).groupby(factor)["effect"].first()
    return seconds, variances, residual, found


def by_statsmodels():
    """Restricted maximum likelihood, on dense matrices."""
    import statsmodels.formula.api as formulas

    start = time.perf_counter()
    parts = {factor: f"0 + C({factor})" for factor in FACTORS}
    model = formulas.mixedlm("mark ~ 1", marks, groups=numpy.ones(len(marks)), vc_formula=parts, re_formula="0")
    fit = model.fit(reml=True, method=["lbfgs"], gtol=1e-9, ftol=1e-14, maxiter=500)
    effects = fit.random_effects[1.0]
    seconds = time.perf_counter() - start
    variances = dict(zip(model.exog_vc.names, fit.vcomp))
    found = {}
    for factor in FACTORS:
        mine = effects[[name for name in effects.index if name.startswith(f"{factor}[")]]
        levels = [int(name.split("C(" + factor + ")[")[1].split("]")[0]) for name in mine.index]
        found[factor] = pandas.Series(mine.to_numpy(), index=levels).sort_index()
    return seconds, [variances[factor] for factor in FACTORS], fit.scale, found


warnings.simplefilter("ignore")
fits = {
    "gpboost": lambda: by_gpboost("cholesky"),
    "gpboost-iterative": lambda: by_gpboost("iterative"),
    "statsmodels": by_statsmodels,
}
seconds, variances, residual, effects = fits[sys.argv[1]]()
print(
    json.dumps(
        {
            "seconds": seconds,
            "variances": [float(one) for one in variances] + [float(residual)],
            "effects": {factor: [float(one) for one in effects[factor].sort_index()] for factor in FACTORS},
        }
    )
)
